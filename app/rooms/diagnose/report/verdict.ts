// The one sentence of the diagnosis, decided from what was measured and from nothing else.
import type { Repair, Theme, Verdict } from './diagnosis.ts'

/** What a customer wants, by the checks that tell about it: the first that knows the check decides. Speed, texts, advertising and what only assistive technology meets are none of the four. */
const subjects: readonly (readonly [Theme, RegExp])[] = [
  ['trusted', /^(?:sec|rep)\.|^presence\.(?:legal|privacy)|^trk\.(?:banner|before|after|refuse|consent|cookie)|^sale\.(?:cgv|withdrawal|mediator|payment|card|checkout)|^cust\.form-info$|^mkt\.newsletter-consent$/],
  ['reached', /^(?:cust|find)\.|^presence\.(?:nap|social)|^sale\.(?:quote|booking)/],
  ['found', /^(?:seo|presence)\./],
  ['phone', /^mob\./],
]

/** What a customer wants that this check tells about. */
export const themeOf = (checkId: string): Theme => subjects.find(([, ids]) => ids.test(checkId))?.[0] ?? 'other'

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
