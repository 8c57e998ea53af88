/** A director's second screen: the plan they already have, taken from a spreadsheet. */
import { Button } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { useAsk } from '#app/deck/asking.ts'
import type { ScreenProps } from '#app/deck/guide/Guide.tsx'
import { Step } from '#app/deck/guide/Step.tsx'
import { useWords } from '#app/deck/locale.tsx'
import { importWords } from '../import/import.words.ts'
import { Bring } from '../import/PlanImport.tsx'
import { words } from './bringPlan.words.ts'

export default function BringPlanScreen({ next }: ScreenProps) {
  const t = useWords(words)
  const i = useWords(importWords)
  const imports = useAsk('plan.listPlanImports', {}).data ?? []
  return (
    <Step wide title={i('title')} primary={<Button tone={imports.length ? 'primary' : 'quiet'} onClick={next}>{t(imports.length ? 'next' : 'none')}</Button>}>
      <Card><Bring /></Card>
    </Step>
  )
}
