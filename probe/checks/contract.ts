// The form every check fills in. One file in `checks/<element>/` named after its id is one check.
import type { ElementNumber, Locale } from '../elements.ts'
import type { PageFacts } from '../facts/page-facts.ts'
import type { HostFacts, SiteFacts } from '../facts/site-facts.ts'

export const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'] as const
export type Severity = typeof SEVERITIES[number]

/** Figures and names put into the words. */
export type Values = Record<string, string | number>

/** What shows that a finding is true. `pages`: the addresses concerned when there are several. */
export interface Proof { selector?: string; text?: string; pages?: string[] }

export type Verdict =
  | { state: 'pass'; values: Values }
  /**
   * `key` tells two findings of the check on one address apart, and stays the same from one audit to the next.
   * `concerns`: the addresses to look at again before the defect may be called repaired.
   */
  | { state: 'fail'; key: string; url: string; proof: Proof; concerns: string[]; values: Values }
  | { state: 'not_applicable' }
  | { state: 'not_measured'; reason: string }

/** Written to the owner. `{name}` takes a value, `{count|page|pages}` the singular or the plural. */
export interface CheckWords {
  title: string
  /** The title of several findings together, with `{count}`; for checks that may find more than one. */
  many?: string
  why: string
  fix: string
  /** Said when the check passes and that is worth saying. */
  good?: string
}

/** A home page; pages by path, a number being the status of a page that fails; or a host. */
export type Example = string | Record<string, string | number> | { host: HostFacts }

interface CheckCard {
  id: string
  /** A changed threshold or rule is a new version: the series is marked broken, not silently moved. */
  version: number
  element: ElementNumber
  severity: Severity
  words: Record<Locale, CheckWords>
  effortMinutes: number
  skill: 'anyone' | 'editor' | 'developer'
  /** Where the rule comes from; a convention is never critical. */
  source: { reference: string; kind: 'standard' | 'law' | 'convention' }
  examples: { pass: Example[]; fail: Example[] }
}

export type Check = CheckCard & (
  | { reads: 'page'; run(page: PageFacts, site: SiteFacts): Verdict }
  | { reads: 'site'; run(site: SiteFacts): Verdict | Verdict[] }
  | { reads: 'host'; run(host: HostFacts): Verdict }
)

export const pass = (values: Values = {}): Verdict => ({ state: 'pass', values })
export const notApplicable: Verdict = { state: 'not_applicable' }
export const notMeasured = (reason: string): Verdict => ({ state: 'not_measured', reason })
export const fail = (found: { url: string; key?: string; proof: Proof; concerns?: string[]; values?: Values }): Verdict =>
  ({ state: 'fail', key: '', values: {}, concerns: found.proof.pages ?? [found.url], ...found })

/** Throws a sentence naming what is missing; a check without both kinds of examples is no check. */
export function check(definition: Check): Check {
  const { id, version, severity, source, examples, effortMinutes } = definition
  const refuse = (why: string): never => { throw new Error(`Check ${id}: ${why}`) }
  if (!/^[a-z0-9]+\.[a-z0-9-]+$/.test(id)) refuse('its id is written family.name')
  if (!Number.isInteger(version) || version < 1) refuse('its version is a whole number from 1')
  if (!examples.pass.length || !examples.fail.length) refuse('it needs a pass and a fail example')
  if (source.kind === 'convention' && severity === 'critical') refuse('a convention is never critical')
  if (!(effortMinutes > 0)) refuse('its effort is a number of minutes')
  return definition
}
