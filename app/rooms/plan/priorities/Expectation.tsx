/** What one expects of an action, and how sure one is; or a rank chosen against the computed order, with its reason. */
import { useState } from 'react'
import { Button, Buttons } from '#app/design/Button.tsx'
import { Choice } from '#app/design/Choice.tsx'
import { Dialog } from '#app/design/Drawer.tsx'
import { TextField } from '#app/design/Field.tsx'
import { Fold } from '#app/design/Fold.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { NumberField } from '#app/design/NumberField.tsx'
import { useAct } from '#app/deck/asking.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import type { Ranked } from './priorities.page.ts'
import { prioritiesWords } from './priorities.words.ts'

const confidences = ['0.3', '0.5', '0.7', '0.9'] as const

export const Expectation = ({ action, rank, onClose }: { action: Ranked; rank: number; onClose: () => void }) => {
  const t = useWords(prioritiesWords)
  return (
    <Dialog open onClose={onClose} title={action.title} closeLabel={t('close')}>
      <Stack><ExpectedForm action={action} onClose={onClose} /><Fold title={t('rankFold')} open={action.chosen !== null}><RankForm action={action} rank={rank} onClose={onClose} /></Fold></Stack>
    </Dialog>
  )
}

const ExpectedForm = ({ action, onClose }: { action: Ranked; onClose: () => void }) => {
  const t = useWords(prioritiesWords)
  const decimal = useLocale() === 'fr' ? ',' as const : '.' as const
  const [perMonth, setPerMonth] = useState<number | null>(action.perMonth)
  const [confidence, setConfidence] = useState<(typeof confidences)[number] | null>(confidences.find(one => Number(one) === action.confidence) ?? null)
  const save = useAct('plan.updateAction', { said: t('saved', { title: action.title }) })
  return (
    <form onSubmit={event => { event.preventDefault(); save.mutate({ id: action.id, version: action.version, change: { expectedPerMonth: perMonth, confidence: confidence === null ? null : Number(confidence) } }, { onSuccess: onClose }) }}>
      <Stack>
        <NumberField label={t('perMonth')} value={perMonth} onChange={setPerMonth} decimal={decimal} />
        <div><strong aria-hidden="true">{t('sure')}</strong><Choice label={t('sure')} value={confidence} onChange={setConfidence} options={confidences.map(one => ({ value: one, label: t('sureOf', { n: Math.round(Number(one) * 10) }) }))} /></div>
        <Buttons><Button type="submit" busy={save.isPending}>{t('save')}</Button></Buttons>
      </Stack>
    </form>
  )
}

const RankForm = ({ action, rank, onClose }: { action: Ranked; rank: number; onClose: () => void }) => {
  const t = useWords(prioritiesWords)
  const [chosen, setChosen] = useState<number | null>(rank)
  const [reason, setReason] = useState(action.chosen?.reason ?? '')
  const keep = useAct('plan.rankAction', { said: t('rankKept'), quiet: true })
  const remove = useAct('plan.removeRanking', { said: t('back') })
  return (
    <form onSubmit={event => { event.preventDefault(); keep.mutate({ actionId: action.id, rank: chosen ?? 1, reason }, { onSuccess: onClose }) }}>
      <Stack>
        <NumberField label={t('rankField')} value={chosen} onChange={setChosen} error={keep.error?.fields['rank']} />
        <TextField label={t('reason')} value={reason} onChange={event => setReason(event.target.value)} required minLength={3} error={keep.error?.fields['reason']} />
        <Buttons>
          <Button type="submit" tone="quiet" busy={keep.isPending}>{t('keepRank')}</Button>
          {action.chosen ? <Button tone="link" onClick={() => remove.mutate({ id: action.chosen!.id, version: action.chosen!.version }, { onSuccess: onClose })}>{t('backToOrder')}</Button> : null}
        </Buttons>
      </Stack>
    </form>
  )
}
