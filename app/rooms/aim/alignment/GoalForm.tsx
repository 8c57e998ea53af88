/** One more goal of the company, and how one will know it is reached. */
import { useState } from 'react'
import { Button, Buttons } from '#app/design/Button.tsx'
import { TextField } from '#app/design/Field.tsx'
import { Fold } from '#app/design/Fold.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { useAct } from '#app/deck/asking.ts'
import { useWords } from '#app/deck/locale.tsx'
import { alignmentWords } from './alignment.words.ts'

export const GoalForm = ({ first }: { /** None is written yet: this is the thing to do on the page. */ first: boolean }) => {
  const t = useWords(alignmentWords)
  const [sentence, setSentence] = useState('')
  const [measuredBy, setMeasuredBy] = useState('')
  const create = useAct('aim.createCompanyGoal', { said: t('goalAdded'), quiet: true })
  const submit = () => create.mutate({ sentence, measuredBy: measuredBy || null }, { onSuccess: () => { setSentence(''); setMeasuredBy('') } })
  return (
    <Fold open={first} title={t('addGoal')}>
      <form onSubmit={event => { event.preventDefault(); submit() }}>
        <Stack>
          <TextField label={t('goalField')} value={sentence} onChange={event => setSentence(event.target.value)} required minLength={3} maxLength={300} error={create.error?.message} />
          <TextField label={t('goalMeasure')} value={measuredBy} onChange={event => setMeasuredBy(event.target.value)} maxLength={200} />
          <Buttons><Button type="submit" tone={first ? 'primary' : 'quiet'} busy={create.isPending}>{t('addGoal')}</Button></Buttons>
        </Stack>
      </form>
    </Fold>
  )
}
