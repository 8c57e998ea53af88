/** What people say of a record: comments and their answers, each changed by its author alone. */
import { useState } from 'react'
import { formatDate } from '@azimut/engines/locale'
import { Button, Buttons } from '#app/design/Button.tsx'
import { SelectField, TextArea } from '#app/design/Field.tsx'
import { Fold } from '#app/design/Fold.tsx'
import type { OutputOf } from './api.ts'
import { useAct, useAsk } from './asking.ts'
import css from './Comments.module.css'
import { words } from './comments.words.ts'
import { useLocale, useWords } from './locale.tsx'
import { useCompany, useMe } from './session.tsx'

type Comment = OutputOf<'share.readComments'>[number]

export const Comments = ({ aboutId }: { aboutId: string }) => {
  const t = useWords(words)
  const comments = useAsk('share.readComments', { aboutId }).data
  if (!comments) return null
  const first = comments.filter(one => one.answersId === null)
  return (
    <Fold title={t('title', { count: comments.length })}>
      <div className={css.list}>
        {first.map(one => <Discussion key={one.id} comment={one} answers={comments.filter(other => other.answersId === one.id)} />)}
        <Write aboutId={aboutId} />
      </div>
    </Fold>
  )
}

const Discussion = ({ comment, answers }: { comment: Comment; answers: readonly Comment[] }) => {
  const t = useWords(words)
  const [answering, setAnswering] = useState(false)
  return (
    <div>
      <Said comment={comment} />
      {answers.length ? <div className={css.answers}>{answers.map(one => <Said key={one.id} comment={one} />)}</div> : null}
      {answering ? <Write aboutId={comment.aboutId} answers={comment} onDone={() => setAnswering(false)} /> : <Button tone="link" onClick={() => setAnswering(true)}>{t('answer')}</Button>}
    </div>
  )
}

const Said = ({ comment }: { comment: Comment }) => {
  const t = useWords(words)
  const locale = useLocale()
  const { person } = useMe()
  const mayTidy = useCompany().role === 'owner'
  const members = useMembers()
  const remove = useAct('share.removeComment', { said: t('removed') })
  const [changing, setChanging] = useState(false)
  const called = comment.mentions.map(id => id === person?.id ? t('you') : members.find(one => one.person === id)?.name).filter(Boolean)
  if (changing) return <Change comment={comment} onDone={() => setChanging(false)} />
  return (
    <article className={css.said}>
      <header>
        <strong>{comment.authorName}</strong>
        <small>{formatDate(comment.createdAt.slice(0, 10), locale, 'brief')}{called.length ? `, ${t('called', { names: called.join(', ') })}` : ''}</small>
      </header>
      <p>{comment.text}</p>
      {comment.mine || mayTidy ? (
        <Buttons>
          {comment.mine ? <Button tone="link" onClick={() => setChanging(true)}>{t('change')}</Button> : null}
          <Button tone="link" busy={remove.isPending} onClick={() => remove.mutate({ id: comment.id, version: comment.version })}>{t('remove')}</Button>
        </Buttons>
      ) : null}
    </article>
  )
}

const Change = ({ comment, onDone }: { comment: Comment; onDone: () => void }) => {
  const t = useWords(words)
  const [text, setText] = useState(comment.text)
  const update = useAct('share.updateComment', { quiet: true })
  return (
    <form className={css.form} onSubmit={event => { event.preventDefault(); update.mutate({ id: comment.id, version: comment.version, change: { text } }, { onSuccess: onDone }) }}>
      <TextArea label={t('write')} rows={2} value={text} onChange={event => setText(event.target.value)} required maxLength={2000} error={update.error?.fields['change.text'] ?? update.error?.message} />
      <Buttons><Button type="submit" tone="quiet" busy={update.isPending}>{t('save')}</Button><Button tone="link" onClick={onDone}>{t('cancel')}</Button></Buttons>
    </form>
  )
}

const Write = ({ aboutId, answers, onDone }: { aboutId: string; answers?: Comment; onDone?: () => void }) => {
  const t = useWords(words)
  const { person } = useMe()
  const [text, setText] = useState('')
  const [called, setCalled] = useState('')
  const create = useAct('share.createComment', { said: t('said'), quiet: true })
  const others = useMembers().filter(one => one.person !== person?.id)
  const submit = () => create.mutate({ aboutId, text, answersId: answers?.id ?? null, mentions: called ? [called] : [] }, { onSuccess() { setText(''); setCalled(''); onDone?.() } })
  return (
    <form className={css.form} onSubmit={event => { event.preventDefault(); submit() }}>
      <TextArea label={answers ? t('answerTo', { name: answers.authorName }) : t('write')} rows={2} value={text} onChange={event => setText(event.target.value)} required maxLength={2000} error={create.error?.fields['text'] ?? create.error?.message} />
      {others.length ? <SelectField label={t('call')} value={called} onChange={event => setCalled(event.target.value)} options={[{ value: '', label: t('nobody') }, ...others.map(one => ({ value: one.person, label: one.name }))]} /> : null}
      <Buttons>
        <Button type="submit" tone="quiet" busy={create.isPending}>{answers ? t('answer') : t('send')}</Button>
        {onDone ? <Button tone="link" onClick={onDone}>{t('cancel')}</Button> : null}
      </Buttons>
    </form>
  )
}

/** A guest does not know who is in the company. */
const useMembers = () => useAsk('crew.listMembers', {}, { enabled: useCompany().role !== 'guest' }).data ?? []
