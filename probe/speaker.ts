// Says findings, actions and assets in the reader's language.
import type { Action } from './actions.ts'
import { movableOf } from './checks/limits.ts'
import { loadChecks } from './checks/load.ts'
import type { Check, Values } from './checks/contract.ts'
import type { Asset, Finding, Outcome } from './checks/run.ts'
import { namesIn, say, sayAsset, sayDoubt, sayFinding, sayLimit, templatesOf, type SaidFinding } from './checks/say.ts'
import type { Locale } from './elements.ts'

/** A figure somebody chose: what it bounds, the figure, and the usual one with where it comes from. */
export interface SaidLimit { name: string; chosen: string; usual: string; origin: string }

export interface Speaker {
  finding(finding: Pick<Finding, 'checkId' | 'values'>): SaidFinding
  /** What only a person can judge. */
  doubt(finding: Pick<Finding, 'checkId' | 'values'>): SaidFinding
  /** Several findings of one check together; one alone is said as it is. */
  action(action: Pick<Action, 'checkId' | 'values' | 'count'>): SaidFinding
  asset(asset: Pick<Asset, 'checkId' | 'values'>): string
  /** Null under the usual figure, or where it does not move any more. */
  limit(outcome: Pick<Outcome, 'checkId' | 'limit'>): SaidLimit | null
}

function speakerOf(checkOf: (id: string) => Pick<Check, 'words'>, locale: Locale): Omit<Speaker, 'limit'> {
  return {
    finding: ({ checkId, values }) => sayFinding(checkOf(checkId), values, locale),
    doubt: ({ checkId, values }) => sayDoubt(checkOf(checkId), values, locale),
    action({ checkId, values, count }) {
      const check = checkOf(checkId)
      const said = sayFinding(check, values, locale)
      const { many } = check.words[locale]
      return count > 1 && many !== undefined ? { ...said, title: say(many, { ...values, count }, locale) } : said
    },
    asset: ({ checkId, values }) => sayAsset(checkOf(checkId), values, locale) ?? checkId,
  }
}

/** Results kept before figures could be chosen have none. */
const limitsOf = (checks: ReadonlyMap<string, Check>, locale: Locale): Speaker['limit'] => ({ checkId, limit = null }) => {
  const check = checks.get(checkId)
  const threshold = check && movableOf(check)
  if (limit === null || !threshold) return null
  const { value, unit, words } = threshold
  return { ...words[locale], chosen: sayLimit(limit, unit, locale), usual: sayLimit(value, unit, locale) }
}

const loadShelf = async () => new Map((await loadChecks()).map((check) => [check.id, check]))

/** Throws a sentence when asked about a check that no longer exists, or whose words need a value that is not given. */
export async function loadSpeaker(locale: Locale): Promise<Speaker> {
  const checks = await loadShelf()
  const speaker = speakerOf((id) => {
    const check = checks.get(id)
    if (!check) throw new Error(`There is no check ${id} any more`)
    return check
  }, locale)
  return { ...speaker, limit: limitsOf(checks, locale) }
}

/** Of results that another version may have kept: a value they lack is an ellipsis, a check that is gone goes by its id. Never throws. */
export async function loadKeptSpeaker(locale: Locale): Promise<Speaker> {
  const checks = await loadShelf()
  const checkOf = (id: string): Pick<Check, 'words'> => checks.get(id) ?? { words: { fr: { title: id, why: '', fix: '' }, en: { title: id, why: '', fix: '' } } }
  const speaker = speakerOf(checkOf, locale)
  const filled = <Told extends { checkId: string; values: Values }>(told: Told): Told => {
    const blanks = templatesOf(checkOf(told.checkId).words[locale]).flatMap(namesIn).map((name) => [name, '…'])
    return { ...told, values: { ...Object.fromEntries(blanks), ...told.values } }
  }
  return {
    finding: (told) => speaker.finding(filled(told)),
    doubt: (told) => speaker.doubt(filled(told)),
    action: (told) => speaker.action(filled(told)),
    asset: (told) => speaker.asset(filled(told)),
    limit: limitsOf(checks, locale),
  }
}
