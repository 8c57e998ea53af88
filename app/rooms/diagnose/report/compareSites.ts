// « Vous / B. / C. »: the same measures of each site, side by side.
import { ELEMENTS, MEASURES } from '@azimut/probe'
import type { Locale } from '#app/kernel/refusal.ts'
import type { RowOf } from '#app/kernel/noun.ts'
import type { audit } from '#app/model/diagnose/audit.ts'
import type { site } from '#app/model/diagnose/site.ts'
import type { Comparison } from './diagnosis.ts'

export interface ReadSite { site: RowOf<typeof site>; audit: RowOf<typeof audit> }

/** Own site first. A score or a measure that no site has is left out; with one site only, there is nothing to compare. */
export function compareSites(read: readonly ReadSite[], { locale, dayOf }: { locale: Locale; dayOf(moment: string): string }): Comparison | null {
  if (read.length < 2) return null
  const scores = ELEMENTS.map(({ number, name }) => {
    const found = read.map(one => one.audit.scores.find(score => score.element === number))
    return { key: `element-${number}`, name: name[locale], unit: 'score' as const, values: found.map(score => score?.score ?? null), coverage: found.map(score => score?.coverage ?? null) }
  })
  const measures = MEASURES.map(({ key, unit, name }) => (
    { key, name: name[locale], unit, values: read.map(one => one.audit.measures.find(measure => measure.key === key)?.value ?? null), coverage: read.map(() => null) }))
  return {
    sites: read.map(one => ({ id: one.site.id, name: one.site.name, isOwn: one.site.kind === 'own', readOn: dayOf(one.audit.finishedAt!), pagesRead: one.audit.pagesRead })),
    lines: [...scores, ...measures].filter(line => line.values.some(value => value !== null)),
  }
}
