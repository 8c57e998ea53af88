// What only a person can judge is neither planned nor retained before they judged it.
import type { RowOf } from '#app/kernel/noun.ts'
import { Refusal } from '#app/kernel/refusal.ts'
import type { finding } from '#app/model/diagnose/finding.ts'

export function refuseDoubt({ nature }: Pick<RowOf<typeof finding>, 'nature'>): void {
  if (nature === 'doubt') throw new Refusal('in-doubt', 422, { fr: 'Dites d’abord, dans Diagnostiquer, si c’est un défaut.', en: 'Say first, in Diagnose, whether it is a defect.' })
}
