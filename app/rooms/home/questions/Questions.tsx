/** The questions of the method: what answers each, or a sentence to say, at the pace of the company. */
import { useState } from 'react'
import { Button, ButtonLink, Buttons } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Rows } from '#app/design/CheckRow.tsx'
import { TextField } from '#app/design/Field.tsx'
import { Fold } from '#app/design/Fold.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { useAct, useAsk } from '#app/deck/asking.ts'
import { Loading } from '#app/deck/Loading.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { RoomHeader } from '#app/deck/RoomHeader.tsx'
import { useCompany, useMayEdit, useShows } from '#app/deck/session.tsx'
import { isOpen } from './question.page.ts'
import { QuestionRow } from './QuestionRow.tsx'
import { words } from './questions.words.ts'

export const Questions = () => {
  const t = useWords(words)
  const locale = useLocale()
  const { id } = useCompany()
  const mayEdit = useMayEdit()
  const isComplete = useShows('complete')
  const [opened, setOpened] = useState<string>()
  const asked = useAsk('home.readQuestions', {})
  if (!asked.data) return <Loading asked={asked} />
  const questions = asked.data.filter(one => isComplete || one.pace !== 'complete')
  const next = questions.find(isOpen)
  const back = <ButtonLink tone="link" href={`/w/${id}`}>{t('back')}</ButtonLink>
  return (
    <Stack>
      <RoomHeader question={t('question')} sentence={t('sentence', { answered: questions.filter(one => !isOpen(one)).length, all: questions.length })} detail={t('detail')}
        action={<Buttons>{next && mayEdit ? <Button onClick={() => setOpened(next.id)}>{t('next')}</Button> : null}{back}</Buttons>} />
      {[...Map.groupBy(questions, one => isComplete ? one.theme[locale] : '')].map(([theme, ones]) => (
        <Card key={theme} title={theme || undefined}>
          <Rows>{ones.map(one => <QuestionRow key={one.id} question={one} open={one.id === opened} onOpen={open => setOpened(open ? one.id : undefined)} />)}</Rows>
        </Card>
      ))}
      {mayEdit ? <AddQuestion /> : null}
      <p><ButtonLink tone="link" href={`/w/${id}/models`}>{t('models')}</ButtonLink></p>
      {isComplete ? null : <p>{t('more')} <ButtonLink tone="link" href={`/w/${id}/settings`}>{t('toSettings')}</ButtonLink></p>}
    </Stack>
  )
}

const AddQuestion = () => {
  const t = useWords(words)
  const [ask, setAsk] = useState('')
  const create = useAct('aim.createOwnQuestion', { said: t('added'), quiet: true })
  return (
    <Fold title={t('add')}>
      <form onSubmit={event => { event.preventDefault(); create.mutate({ ask }, { onSuccess: () => setAsk('') }) }}>
        <Stack>
          <TextField label={t('ask')} help={t('askHelp')} value={ask} onChange={event => setAsk(event.target.value)} required minLength={5} maxLength={200} error={create.error?.fields['ask'] ?? create.error?.message} />
          <Buttons><Button type="submit" tone="quiet" busy={create.isPending}>{t('add')}</Button></Buttons>
        </Stack>
      </form>
    </Fold>
  )
}
