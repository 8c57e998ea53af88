// Says findings, actions and assets in the reader's language.
import type { Action } from './actions.ts'
import { loadChecks } from './checks/load.ts'
import type { Check, Values } from './checks/contract.ts'
import type { Asset, Finding } from './checks/run.ts'
import { namesIn, say, sayAsset, sayDoubt, sayFinding, templatesOf, type SaidFinding } from './checks/say.ts'
import type { Locale } from './elements.ts'

export interface Speaker {
  finding(finding: Pick<Finding, 'checkId' | 'values'>): SaidFinding
  /** What only a person can judge. */
  doubt(finding: Pick<Finding, 'checkId' | 'values'>): SaidFinding
  /** Several findings of one check together; one alone is said as it is. */
  action(action: Pick<Action, 'checkId' | 'values' | 'count'>): SaidFinding
  asset(asset: Pick<Asset, 'checkId' | 'values'>): string
}

function speakerOf(checkOf: (id: string) => Pick<Check, 'words'>, locale: Locale): Speaker {
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

const loadShelf = async () => new Map((await loadChecks()).map((check) => [check.id, check]))

/** Throws a sentence when asked about a check that no longer exists, or whose words need a value that is not given. */
export async function loadSpeaker(locale: Locale): Promise<Speaker> {
  const checks = await loadShelf()
  return speakerOf((id) => {
    const check = checks.get(id)
    if (!check) throw new Error(`There is no check ${id} any more`)
    return check
  }, locale)
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
  }
}
