// The form every check fills in. One file in `checks/<element>/` named after its id is one check.
import type { ElementNumber, Locale } from '../elements.ts'
import type { BrowserFacts } from '../facts/browser-facts.ts'
import type { HostFacts } from '../facts/host-facts.ts'
import type { PageFacts } from '../facts/page-facts.ts'
import type { Plan } from '../facts/plan.ts'
import type { PageContext, SiteFacts, SpelledLanguage, TargetAnswer } from '../facts/site-facts.ts'
import type { LimitUnit } from './limit-units.ts'

export const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'] as const
export type Severity = typeof SEVERITIES[number]

/** Figures and names put into the words. */
export type Values = Record<string, string | number>

/** What shows that a finding is true. `text`: what was seen; `sought`: what was looked for and is not there; `pages`: the addresses concerned when there are several. */
export interface Proof { selector?: string; text?: string; sought?: string; pages?: string[] }

interface Found {
  /** Tells two findings of the check on one address apart, and stays the same from one audit to the next. */
  key: string
  url: string
  proof: Proof
  /** The addresses to look at again before the defect may be called repaired. */
  concerns: string[]
  values: Values
}

export type Verdict =
  | { state: 'pass'; values: Values }
  | { state: 'fail' } & Found
  /** Something is there that only a person can judge: shown apart, never counted. */
  | { state: 'to_verify' } & Found
  | { state: 'not_applicable' }
  | { state: 'not_measured'; reason: string }

/** Written to the owner. `{name}` takes a value, `{count|page|pages}` the singular or the plural. */
export interface CheckWords {
  title: string
  /** The title of several findings together, with `{count}`; for checks that may find more than one. */
  many?: string
  /** The title where only a person can judge: it asks, and accuses nobody. For checks that may fail as well. */
  doubt?: string
  why: string
  fix: string
  /** Said when the check passes and that is worth saying. */
  good?: string
}

/** How an address of an example answers: a page, a status, or the whole of it. */
export type ExampleAnswer = string | number | { status?: number; headers?: Record<string, string>; cookies?: string[]; body?: string; redirectsTo?: string; responseMs?: number }

/** What a check is tried on: a home page, pages by path, or a whole case. */
export type Example = string | Record<`/${string}`, ExampleAnswer> | ExampleCase

export interface ExampleCase {
  pages?: Record<`/${string}`, ExampleAnswer>
  host?: Partial<HostFacts>
  browser?: Partial<BrowserFacts>
  targets?: Record<string, Partial<TargetAnswer>>
  sitemaps?: SiteFacts['sitemaps']
  announced?: string[]
  /** Addresses may be paths. */
  plan?: Plan | null
  /** Words the dictionary does not know, and what they may have meant. */
  spelling?: Partial<Record<SpelledLanguage, Record<string, string[]>>> | null
  /** A crawl that stopped before the end of the site. */
  isCut?: true
}

/**
 * A figure that a company may replace by its own, between `from` and `to`: whole numbers of `unit`. `words` say what it
 * bounds, and where the usual figure comes from. The check is handed the figure in force, and shows that one.
 */
export interface MovableThreshold { value: number; unit: LimitUnit; from: number; to: number; words: Record<Locale, { name: string; origin: string }> }

export interface CheckCard {
  id: string
  /** A changed threshold or rule is a new version: the series is marked broken, not silently moved. */
  version: number
  element: ElementNumber
  severity: Severity
  words: Record<Locale, CheckWords>
  effortMinutes: number
  skill: 'anyone' | 'editor' | 'developer'
  /** The figure it compares with, and where it comes from; a convention is never critical, and it alone may be moved. */
  threshold?: { value: number; unit: string } | MovableThreshold
  source: { reference: string; kind: 'standard' | 'law' | 'convention' }
  /** What it measures moves by itself from one run to the next: shown, and left out of comparisons of findings. */
  isTiming?: true
  /** What it judges was seen in browsers, those of visitors, though it opens none. */
  isRendered?: true
  /** The check whose failure takes the praise away: a language is declared, and it is not the text's. */
  goodUnless?: string
  /** It only ever shows what a person must judge: its examples of failure are to verify. */
  isForPerson?: true
  examples: { pass: Example[]; fail: Example[] }
}

/** What a check noted on one page. */
export interface Note<Noted> { url: string; noted: Noted }

/** `limit`: the figure of its threshold in force; not a number for a check without one. */
interface PageCheck { reads: 'page'; run(page: PageFacts, about: PageContext, limit: number): Verdict }
interface SiteCheck<Noted> {
  reads: 'site'
  /** It fails when no page shows what it looks for: not measured of a site that its scripts write, or whose menus they draw. */
  isSoughtOnPages?: true
  /** What it keeps of a page, small and plain (JSON); undefined when the page says nothing of the matter. */
  note?(page: PageFacts, about: PageContext): Noted | undefined
  /** `notes` in the order of reading, of the pages that had something. */
  run(site: SiteFacts, notes: readonly Note<Noted>[], limit: number): Verdict | Verdict[]
}
interface HostCheck { reads: 'host'; run(host: HostFacts, limit: number): Verdict | Verdict[] }
interface BrowserCheck { reads: 'browser'; run(browser: BrowserFacts, limit: number): Verdict | Verdict[] }

/** Notes differ from check to check: only the check itself looks into its own. */
export type Check = CheckCard & (PageCheck | SiteCheck<unknown> | HostCheck | BrowserCheck)

export const pass = (values: Values = {}): Verdict => ({ state: 'pass', values })
export const notApplicable: Verdict = { state: 'not_applicable' }
export const notMeasured = (reason: string): Verdict => ({ state: 'not_measured', reason })

interface Shown { url: string; key?: string; proof: Proof; concerns?: string[]; values?: Values }
const found = (shown: Shown): Found => ({ key: '', values: {}, concerns: shown.proof.pages ?? [shown.url], ...shown })
export const fail = (shown: Shown): Verdict => ({ state: 'fail', ...found(shown) })
export const toVerify = (shown: Shown): Verdict => ({ state: 'to_verify', ...found(shown) })

/** Throws a sentence naming what is missing; a check without both kinds of examples is no check. */
export function check<Noted>(definition: CheckCard & (PageCheck | SiteCheck<Noted> | HostCheck | BrowserCheck)): Check {
  const { id, version, severity, source, examples, effortMinutes, threshold } = definition
  const refuse = (why: string): never => { throw new Error(`Check ${id}: ${why}`) }
  if (!/^[a-z0-9]+\.[a-z0-9-]+$/.test(id)) refuse('its id is written family.name')
  if (!Number.isInteger(version) || version < 1) refuse('its version is a whole number from 1')
  if (!examples.pass.length || !examples.fail.length) refuse('it needs a pass and a fail example')
  if (source.kind === 'convention' && severity === 'critical') refuse('a convention is never critical')
  if (!(effortMinutes > 0)) refuse('its effort is a number of minutes')
  if (threshold && 'from' in threshold) {
    const { value, from, to } = threshold
    if (source.kind !== 'convention') refuse('only the figure of a convention may be moved')
    if (![value, from, to].every(Number.isInteger) || !(from < to && from <= value && value <= to)) refuse('its figure and its bounds are whole numbers, the figure between them')
  }
  return definition
}
