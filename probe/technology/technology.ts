// A tool seen from outside a site: the marks it leaves, whether it follows visitors, and where its maker is.
import type { FetchedHeaders } from '../net/exchange.ts'
import type { Family } from './families.ts'

/** Any one is enough. Addresses are written `host` or `host/start-of-path`, without scheme; a host stands for its subdomains, `*` for anything. */
export interface Signs {
  /** Files, images and frames that pages load, or where their forms are sent. */
  loads?: string[]
  /** What only a browser sees called, beside what it loads. */
  calls?: string[]
  /** Where links lead. */
  links?: string[]
  /** Part of the address of a script or a style, whoever serves it. */
  path?: string[]
  /** Part of the code written in the page. */
  code?: string[]
  /** Start of a cookie's name. */
  cookie?: string[]
  /** Name of a header, or `name: part of its value`, lower case. */
  header?: string[]
  /** Name of a `<meta>`, lower case. */
  meta?: string[]
  /** Start of `<meta name=generator>`; what follows it may be the version. */
  generator?: string[]
}

/** A page that bears the mark: its code, or what comes with it. */
export type Marked = string | { headers?: FetchedHeaders; cookies?: string[]; body?: string }

interface Described {
  /** Stays for ever: audits are compared by it. */
  id: string
  name: string
  signs: Signs
  /** Reads or writes on the visitor's device to measure or to advertise: with their agreement, or without when set as the CNIL asks. */
  tracker?: 'needs-consent' | 'exempt-if-set'
  /** Of the company that visitors' data goes to, ISO 3166; null for a program that runs on the site's own host, or when it is not known for sure. */
  country: string | null
  /** What it is built on, by id: seen too wherever it is seen. */
  on?: string[]
  /** Its maker's page. */
  site: string | null
  examples: [Marked, ...Marked[]]
}

export interface Technology extends Described { family: Family }

export function family(name: Family, described: Described[]): Technology[] {
  return described.map((one) => ({ ...one, family: name }))
}

// European Union, Iceland, Liechtenstein and Norway: where the GDPR is the law.
const UNDER_GDPR = new Set('AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '))

/** Visitors' data goes to a company from outside the European Economic Area. */
export function isFromAfar({ country }: Technology): boolean {
  return country !== null && !UNDER_GDPR.has(country)
}
