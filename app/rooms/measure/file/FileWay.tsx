/** A file on its way: how far it is, and a press to stop it; then the lines of it that are refused, each with its reason. */
import { formatShare } from '@azimut/engines/locale'
import { Button, Buttons } from '#app/design/Button.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { Bar } from '#app/design/Progress.tsx'
import { StateWord } from '#app/design/StateWord.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import type { Bilingual } from '#app/model/noun.ts'
import { fileWords } from './file.words.ts'
import type { Underway } from './useFile.page.ts'

export const Working = ({ underway: { name, step, share }, onStop }: { underway: Omit<Underway, 'step'> & { step: Underway['step'] | 'importing' }; onStop: () => void }) => {
  const t = useWords(fileWords)
  const locale = useLocale()
  return (
    <div>
      <p role="status">{t(step, { name })}</p>
      <Bar label={t(step, { name })} {...(share === undefined ? {} : { share })} />
      <Buttons>{share === undefined ? null : <small>{t('share', { share: formatShare(Math.round(share * 100) / 100, locale) })}</small>}<Button tone="link" onClick={onStop}>{t('stop')}</Button></Buttons>
    </div>
  )
}

/** So many refusals are written out; the rest is counted. */
const shownRefusals = 6

export const Refusals = ({ refused, count }: { refused: readonly { line: number; field: string; reason: Bilingual }[]; count: number }) => {
  const t = useWords(fileWords)
  const locale = useLocale()
  if (!count) return null
  const shown = refused.slice(0, shownRefusals)
  return (
    <Rows>
      {shown.map(one => <Row key={`${one.line} ${one.field}`} title={one.reason[locale]} aside={<StateWord tone="watch">{t('refused')}</StateWord>} />)}
      {count > shown.length ? <Row title={t('more', { count: count - shown.length })} /> : null}
    </Rows>
  )
}
