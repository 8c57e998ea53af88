/** One question: what answers it, and the sentence one can say instead. */
import { useState } from 'react'
import { Button, ButtonLink, Buttons } from '#app/design/Button.tsx'
import { Row } from '#app/design/CheckRow.tsx'
import { Choice } from '#app/design/Choice.tsx'
import { TextArea } from '#app/design/Field.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { Tag } from '#app/design/StateWord.tsx'
import { useAct } from '#app/deck/asking.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { useCompany, useMayEdit } from '#app/deck/session.tsx'
import type { Question } from './question.page.ts'
import { words } from './questions.words.ts'

const noteWords = { answered: 'inWords', 'not-applicable': 'notApplicable', unknown: 'unknown' } as const

export const QuestionRow = ({ question, open, onOpen }: { question: Question; open: boolean; onOpen: (open: boolean) => void }) => {
  const t = useWords(words)
  const locale = useLocale()
  const { id } = useCompany()
  const mayEdit = useMayEdit()
  const { note, records, why, awaited } = question
  const state = note ? <Tag tone={note.state === 'unknown' ? 'early' : 'good'}>{t(noteWords[note.state])}</Tag> : records ? <Tag tone="good">{t('inWords')}</Tag> : <Tag tone="early">{t('open')}</Tag>
  const detail = note ? note.text : records || why === null ? undefined : t('why', { why: why[locale] })
  if (open) return <Answer question={question} onDone={() => onOpen(false)} />
  return (
    <Row title={question.ask[locale]} detail={detail} aside={(
      <Buttons>
        {state}
        {records && !note ? <ButtonLink tone="link" href={`/w/${id}/${question.room}`}>{t('see')}</ButtonLink> : null}
        {mayEdit ? <Button tone="link" onClick={() => onOpen(true)}>{note ? t('change') : t('answer')}</Button> : null}
        {!records && !note && !awaited.length && question.pace !== 'own' ? <ButtonLink tone="link" href={`/w/${id}/${question.room}`}>{t('see')}</ButtonLink> : null}
      </Buttons>
    )} />
  )
}

const Answer = ({ question, onDone }: { question: Question; onDone: () => void }) => {
  const t = useWords(words)
  const locale = useLocale()
  const { note, awaited } = question
  const [state, setState] = useState(note?.state ?? 'answered')
  const [text, setText] = useState(note?.text ?? '')
  const create = useAct('aim.createQuestionNote', { said: t('saved'), quiet: true })
  const update = useAct('aim.updateQuestionNote', { said: t('saved'), quiet: true })
  const remove = useAct('aim.removeQuestionNote', { said: t('removed') })
  const error = create.error ?? update.error
  const done = { onSuccess: onDone }
  const submit = () => note ? update.mutate({ id: note.id, version: note.version, change: { state, text } }, done) : create.mutate({ questionId: question.id, state, text }, done)
  return (
    <form onSubmit={event => { event.preventDefault(); submit() }}>
      <Stack>
        <Stack tight>
          <strong>{question.full[locale]}</strong>
          {awaited.length ? <small>{t('awaited', { what: awaited.map(one => one[locale].toLocaleLowerCase(locale)).join(', ') })}</small> : null}
        </Stack>
        <Choice look="cards" label={t('state')} value={state} onChange={setState} options={[{ value: 'answered', label: t('answered') }, { value: 'not-applicable', label: t('saysNotApplicable') }, { value: 'unknown', label: t('saysUnknown') }]} />
        <TextArea label={state === 'not-applicable' ? t('reason') : t('text')} rows={3} value={text} onChange={event => setText(event.target.value)} required minLength={2} maxLength={2000} error={error?.fields['text'] ?? error?.fields['change.text'] ?? error?.message} />
        <Buttons>
          <Button type="submit" busy={create.isPending || update.isPending}>{t('save')}</Button>
          <Button tone="link" onClick={onDone}>{t('leave')}</Button>
          {note ? <Button tone="link" busy={remove.isPending} onClick={() => remove.mutate({ id: note.id, version: note.version }, done)}>{t('takeBack')}</Button> : null}
        </Buttons>
      </Stack>
    </form>
  )
}
