// The one sentence of the diagnosis, decided from what was measured and from nothing else.
import type { Repair, Theme, Verdict } from './diagnosis.ts'

/** Checks whose subject is not the one of their element. */
const ownTheme: Readonly<Record<string, Theme>> = { 'presence.nap-phone': 'reached', 'presence.legal-notice': 'trusted' }
const themeOfElement: Readonly<Record<number, Theme>> = { 1: 'found', 2: 'found', 4: 'reached', 5: 'trusted', 7: 'phone' }

/** What a customer wants that this check tells about; elements are the nine of the method. */
export const themeOf = (checkId: string, element: number): Theme => ownTheme[checkId] ?? themeOfElement[element] ?? 'other'

const bothering = new Set(['critical', 'high', 'medium'])

/**
 * The worst thing that bothers a customer, after the first thing that surely goes well: a subject goes well when a check
 * of it passed with something to say and none found a fault that bothers. Small faults alone are counted, not dramatised.
 */
export function readVerdict({ repairs, assetThemes, pages }: { repairs: readonly Pick<Repair, 'severity' | 'theme'>[]; assetThemes: readonly Theme[]; pages: number }): Verdict {
  const bad = repairs.filter(one => bothering.has(one.severity)).map(one => one.theme)
  const [worst] = bad
  if (worst === undefined) return repairs.length ? { kind: 'details', count: repairs.length } : { kind: 'clean', pages }
  const good = (['found', 'phone', 'trusted', 'reached'] as const).find(theme => assetThemes.includes(theme) && !bad.includes(theme))
  return good === undefined ? { kind: 'bad', bad: worst } : { kind: 'both', good, bad: worst }
}
