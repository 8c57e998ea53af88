/** « Ce que le numérique ajoute », in one sentence, with the KPI that makes it true or false. */
import { useState } from 'react'
import { Button, Buttons } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { SelectField, TextArea } from '#app/design/Field.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { useAct } from '#app/deck/asking.ts'
import type { OutputOf } from '#app/deck/api.ts'
import { useWords } from '#app/deck/locale.tsx'
import { useMayEdit } from '#app/deck/session.tsx'
import { alignmentWords } from './alignment.words.ts'

export const ValueCard = ({ value, kpis }: Pick<OutputOf<'aim.readAlignment'>, 'value' | 'kpis'>) => {
  const t = useWords(alignmentWords)
  const mayEdit = useMayEdit()
  const [sentence, setSentence] = useState(value?.row.sentence ?? '')
  const [kpiId, setKpiId] = useState(value?.row.kpiId ?? '')
  const keep = useAct('aim.keepValueStatement', { said: t('valueKept'), quiet: true })
  if (!mayEdit) return <Card title={t('valueTitle')}><p>{value?.row.sentence ?? t('none')}</p><p>{value?.kpi ?? t('unmeasured')}</p></Card>
  return (
    <Card title={t('valueTitle')}>
      <form onSubmit={event => { event.preventDefault(); keep.mutate({ sentence, kpiId: kpiId || null }) }}>
        <Stack>
          <TextArea label={t('valueField')} help={t('valueHelp')} rows={2} placeholder={t('valueExample')} value={sentence} onChange={event => setSentence(event.target.value)} required minLength={10} maxLength={300} error={keep.error?.message} />
          <SelectField label={t('measuredBy')} value={kpiId} onChange={event => setKpiId(event.target.value)} options={[{ value: '', label: t('unmeasured') }, ...kpis.map(one => ({ value: one.id, label: one.title }))]} />
          <Buttons><Button type="submit" tone="quiet" busy={keep.isPending}>{t('keepValue')}</Button></Buttons>
        </Stack>
      </form>
    </Card>
  )
}
