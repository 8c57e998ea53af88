// Which weakness a course answers: the one that stands in the way of what was wished, before any other.
import type { Stage } from '#app/catalogue/kpis/_contract.ts'

/** Beginnings of the ids of the checks that speak of each stage, the most telling first. */
const tellingOf: Readonly<Record<Stage, readonly string[]>> = {
  awareness: ['seo.', 'presence.'],
  conversion: ['presence.nap', 'cust.', 'mob.'],
  closing: ['cust.', 'mob.', 'sec.'],
  retention: ['cust.', 'presence.nap'],
}

/** `checkId` is null where a person wrote the weakness: it goes before a check that speaks of something else. The first one when none is closer. */
export function weaknessFor<Weakness extends { checkId: string | null }>(stage: Stage, weaknesses: readonly Weakness[]): Weakness | undefined {
  const telling = tellingOf[stage]
  const distance = ({ checkId }: Weakness) => {
    if (checkId === null) return telling.length
    const at = telling.findIndex(start => checkId.startsWith(start))
    return at < 0 ? telling.length + 1 : at
  }
  return weaknesses.toSorted((a, b) => distance(a) - distance(b))[0]
}
