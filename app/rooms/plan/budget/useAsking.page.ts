// What the budget is asked about: the lever and the company's own figures, shared by the sentence and the curve.
import { useState } from 'react'
import type { OutputOf } from '#app/deck/api.ts'
import type { Own } from './OwnFigures.tsx'

export interface Asking { leverId: string; own: Own; onLever: (id: string) => void; onOwn: (own: Own) => void }

/** Until one is chosen: the most fitting lever whose budget can be told. */
export const useAsking = (levers: OutputOf<'plan.readPlan'>['levers'] = []): Asking => {
  const [chosen, setChosen] = useState<string>()
  const [own, onOwn] = useState<Own>({})
  const first = levers.find(lever => lever.isPriced) ?? levers[0]
  return { leverId: chosen ?? first?.id ?? '', own, onLever: id => { setChosen(id); onOwn({}) }, onOwn }
}
