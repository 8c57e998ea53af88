/** The page of the phone at the counter: one large button an answer. Nothing is counted before one is pressed. */
import { useState } from 'react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { Button } from '#app/design/Button.tsx'
import { Skeleton } from '#app/design/Skeleton.tsx'
import { Door, Trouble } from '#app/deck/entry/Door.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import type { Locale } from '#app/deck/words.ts'
import { tillWords } from './till.words.ts'
import css from './TillPage.module.css'

interface Shown { company: string; question: string; sources: { source: string; count: number }[] }

export default function TillPage() {
  const t = useWords(tillWords)
  const locale = useLocale()
  const token = useLocation().hash
  const queries = useQueryClient()
  const [last, setLast] = useState<{ source: string; undo: boolean } | null>(null)
  const key = ['till', token]
  const till = useQuery<Shown, Error>({ queryKey: key, queryFn: () => post('read', { token }, locale), retry: false })
  const press = useMutation<Shown, Error, { source: string; undo?: true }>({
    mutationFn: form => post('press', { token, ...form }, locale),
    onSuccess(shown, { source, undo = false }) { queries.setQueryData(key, shown); setLast({ source, undo }) },
  })
  if (till.error) return <Door title={till.error.message || t('away')} />
  if (!till.data) return <Skeleton label={t('pageTill')} />
  return (
    <Door title={till.data.question} lead={till.data.company}>
      <div className={css.answers}>
        {till.data.sources.map(({ source, count }) => (
          <button key={source} type="button" className={css.answer} disabled={press.isPending} onClick={() => press.mutate({ source })}>
            <span>{source}</span><span className={css.count}>{t('counted', { count })}</span>
          </button>
        ))}
      </div>
      {press.error ? <Trouble>{press.error.message || t('away')}</Trouble> : null}
      <p role="status" className={css.last}>{last ? t(last.undo ? 'takenBack' : 'added', { source: last.source }) : t('pressHint')}</p>
      {last && !last.undo ? <Button tone="quiet" wide busy={press.isPending} onClick={() => press.mutate({ source: last.source, undo: true })}>{t('undo')}</Button> : null}
    </Door>
  )
}

/** Without cookies: whoever holds the phone need not be somebody here. An empty message is « no network ». */
async function post(at: 'read' | 'press', body: object, locale: Locale): Promise<Shown> {
  const answer = await fetch(`/api/till/${at}`, { method: 'POST', credentials: 'omit', headers: { 'content-type': 'application/json', 'x-azimut-locale': locale }, body: JSON.stringify(body) }).catch(() => { throw new Error('') })
  const read = await answer.json().catch(() => ({})) as Shown & { message?: string }
  if (!answer.ok) throw new Error(read.message ?? '')
  return read
}
