// What is remembered of a page once read: everything the checks look at, and not its text.

/** Changes when a fact changes meaning: two audits under different versions are not compared silently. */
export const FACTS_VERSION = 1

/** Where on the page: the template's top, its bottom, or what is proper to the page. */
export type Region = 'header' | 'main' | 'footer'

export interface Link { href: string; url: string | null; text: string; region: Region; selector: string }

export interface PhoneMention {
  /** E.164, French numbers only. */
  number: string
  /** As written. */
  text: string
  /** The words around it, as proof. */
  snippet: string
  kind: 'landline' | 'mobile' | 'special' | 'fax'
  region: Region
  /** Inside a link: `tel` when it dials, `other` when it goes elsewhere. */
  link: 'tel' | 'other' | 'none'
  selector: string
}

export interface FormField { name: string; type: string; label: string; required: boolean; isVisible: boolean }

export interface Form { selector: string; action: string; method: 'get' | 'post'; fields: FormField[] }

export interface PageFacts {
  version: number
  url: string
  status: number
  responseMs: number
  bytes: number
  titles: string[]
  /** By lower-case `name`, `property` or `http-equiv`; the first of each. */
  metas: Record<string, string>
  lang: string
  canonical: string | null
  headings: { level: number; text: string }[]
  /** The first sentences under the page's main heading, as written; null when nothing follows it. */
  opening: string | null
  links: Link[]
  images: { src: string; alt: string | null }[]
  forms: Form[]
  phones: PhoneMention[]
  /** Numbers behind `tel:` links, E.164. */
  dialled: string[]
  emails: string[]
  sirens: string[]
  addresses: string[]
  hours: string[]
  jsonLd: unknown[]
  jsonLdErrors: number
  scripts: string[]
  wordCount: number
  /** Of the visible text, for telling whether it changed. */
  textHash: string
}
