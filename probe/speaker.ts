// Says findings, actions and assets in the reader's language.
import type { Action } from './actions.ts'
import { loadChecks } from './checks/load.ts'
import type { Asset, Finding } from './checks/run.ts'
import { say, sayAsset, sayDoubt, sayFinding, type SaidFinding } from './checks/say.ts'
import type { Locale } from './elements.ts'

export interface Speaker {
  finding(finding: Pick<Finding, 'checkId' | 'values'>): SaidFinding
  /** What only a person can judge. */
  doubt(finding: Pick<Finding, 'checkId' | 'values'>): SaidFinding
  /** Several findings of one check together; one alone is said as it is. */
  action(action: Pick<Action, 'checkId' | 'values' | 'count'>): SaidFinding
  asset(asset: Pick<Asset, 'checkId' | 'values'>): string
}

/** Throws a sentence when asked about a check that no longer exists. */
export async function loadSpeaker(locale: Locale): Promise<Speaker> {
  const checks = new Map((await loadChecks()).map((check) => [check.id, check]))
  const checkOf = (id: string) => {
    const check = checks.get(id)
    if (!check) throw new Error(`There is no check ${id} any more`)
    return check
  }
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
