// What the sheet of a KPI holds while one fills it in: of an existing one, or of a new one with the shelf's words.
import { useState } from 'react'
import type { InputOf, OutputOf } from '#app/deck/api.ts'

type Row = OutputOf<'aim.readKpis'>['kpis'][number]['row']
type Countable = OutputOf<'aim.readAim'>['countables'][number]

/** Every field of the form; texts are empty rather than null, and become null again when kept. */
const emptyOf = (row: Row | undefined) => ({
  objectiveId: row?.objectiveId ?? '', kpiId: row?.kpiId ?? '', name: row?.name ?? '', link: row?.link ?? '',
  basePerMonth: row?.basePerMonth ?? null, targetPerMonth: row?.targetPerMonth ?? null,
  humanSignal: row?.humanSignal ?? '', experience: row?.experience ?? '', verbatim: row?.verbatim ?? '',
  ownerId: row?.ownerId ?? '', refresh: row?.refresh ?? '' as const, reporting: row?.reporting ?? '' as const, reportHours: row?.reportHours ?? null,
  definition: row?.definition ?? '', formula: row?.formula ?? '', unit: row?.unit ?? '', source: row?.source ?? '',
})
export type KpiDraft = ReturnType<typeof emptyOf>

export function useKpiDraft(row: Row | undefined, objectiveId: string) {
  const [draft, setDraft] = useState<KpiDraft>(() => ({ ...emptyOf(row), objectiveId: row?.objectiveId ?? objectiveId }))
  const change = (part: Partial<KpiDraft>) => setDraft(before => ({ ...before, ...part }))
  /** The shelf's words come with a result, and leave what the person wrote of their own. */
  const count = (next: Countable, before: Countable | undefined, locale: 'fr' | 'en') => change({
    kpiId: next.id,
    ...(draft.name === '' || draft.name === before?.many[locale] ? { name: next.many[locale] } : {}),
    ...(draft.link === '' || draft.link === before?.tells[locale] ? { link: next.tells[locale] } : {}),
    ...(draft.humanSignal === '' || draft.humanSignal === before?.humanSignal[locale] ? { humanSignal: next.humanSignal[locale] } : {}),
  })
  return { draft, change, count }
}

export const written = ({ targetPerMonth, ...draft }: KpiDraft): InputOf<'aim.createKpi'> => ({
  ...draft, targetPerMonth: targetPerMonth ?? 0,
  humanSignal: draft.humanSignal || null, experience: draft.experience || null, verbatim: draft.verbatim || null, ownerId: draft.ownerId || null,
  refresh: draft.refresh || null, reporting: draft.reporting || null,
  definition: draft.definition || null, formula: draft.formula || null, unit: draft.unit || null, source: draft.source || null,
})
