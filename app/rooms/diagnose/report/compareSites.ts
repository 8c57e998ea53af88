// « Vous / B. / C. »: the same measures of each site, side by side, with our rank and the gap to the best of the others.
import { ELEMENTS, MEASURES } from '@azimut/probe'
import { elementsApart } from '#app/answers/auditLimits.ts'
import type { Locale } from '#app/kernel/refusal.ts'
import type { RowOf } from '#app/kernel/noun.ts'
import type { audit } from '#app/model/diagnose/audit.ts'
import type { site } from '#app/model/diagnose/site.ts'
import type { Comparison } from './diagnosis.ts'

export interface ReadSite { site: RowOf<typeof site>; audit: RowOf<typeof audit> }
/** Two response times closer than that are told apart by the network, not by the site. */
const stepMs = 50
const byStep = (ms: number | null) => (ms === null ? null : Math.round(ms / stepMs) * stepMs)

type Line = Comparison['lines'][number]

/** Own site first. Judged by other figures, a score of another site is left out: it would not compare. A score or a measure that no site has is left out; with one site only, there is nothing to compare. */
export async function compareSites(read: readonly ReadSite[], { locale, dayOf }: { locale: Locale; dayOf(moment: string): string }): Promise<Comparison | null> {
  const [own, ...others] = read
  if (!own || !others.length) return null
  const apart = await Promise.all(read.map(one => elementsApart(own.audit.limits, one.audit.limits)))
  const scores = ELEMENTS.map(({ number, name }) => {
    const found = read.map((one, at) => apart[at]!.has(number) ? undefined : one.audit.scores.find(score => score.element === number))
    const values = found.map(score => score?.score ?? null)
    return { key: `element-${number}`, name: name[locale], unit: 'score' as const, values, coverage: found.map(score => score?.coverage ?? null), ...standing(values, 'more') }
  })
  const measures = MEASURES.map(({ key, unit, name, better }) => {
    const values = read.map(one => one.audit.measures.find(measure => measure.key === key)?.value ?? null)
    return { key, name: name[locale], unit, values, coverage: read.map(() => null), ...standing(unit === 'ms' ? values.map(byStep) : values, better) }
  })
  return {
    sites: read.map((one, at) => ({ id: one.site.id, name: one.site.name, isOwn: one.site.kind === 'own', readOn: dayOf(one.audit.finishedAt!), pagesRead: one.audit.pagesRead, isApart: apart[at]!.size > 0 })),
    lines: [...scores, ...measures].filter(line => line.values.some(value => value !== null)),
  }
}

/**
 * Where the first value stands among those that could be measured: `rank` from 1, equals sharing the better one; `gap` to
 * the best of the others, positive when the first is ahead, in the unit of the values.
 */
export function standing([own = null, ...others]: readonly (number | null)[], better: 'more' | 'less' | null): Pick<Line, 'rank' | 'gap' | 'best'> {
  const measured = others.flatMap((value, at) => value === null ? [] : [{ value, at: at + 1 }])
  if (own === null || better === null || !measured.length) return { rank: null, gap: null, best: null }
  const ahead = (a: number, b: number) => better === 'more' ? a - b : b - a
  const [best] = measured.toSorted((a, b) => ahead(b.value, a.value) || a.at - b.at) as [(typeof measured)[number]]
  return { rank: 1 + measured.filter(({ value }) => ahead(value, own) > 0).length, gap: ahead(own, best.value), best: best.at }
}
