/** The record of one review on a page that prints. */
import { formatDate, formatNumber } from '@azimut/engines/locale'
import { Button, Buttons } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { useAsk } from '#app/deck/asking.ts'
import type { OutputOf } from '#app/deck/api.ts'
import { Loading } from '#app/deck/Loading.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { RoomHeader } from '#app/deck/RoomHeader.tsx'
import css from './Record.module.css'
import { words } from './record.words.ts'

type Kept = OutputOf<'learn.readRecord'>

const questions = ['improve', 'kpi', 'traffic', 'tools'] as const

export const Record = ({ id, onBack }: { id: string; onBack: () => void }) => {
  const t = useWords(words)
  const locale = useLocale()
  const asked = useAsk('learn.readRecord', { id })
  if (!asked.data) return <Loading asked={asked} />
  const { review, objective, results, decisions, postponements } = asked.data
  return (
    <Stack>
      <RoomHeader question={t('record')} sentence={review.title} detail={objective} action={<div className={css.tools}><Buttons><Button onClick={() => window.print()}>{t('print')}</Button><Button tone="link" onClick={onBack}>{t('back')}</Button></Buttons></div>} />
      <Card title={t('figures')}>
        <Rows>
          <Row title={t('actual')} aside={`${formatNumber(review.actualCount, locale)} ${results[locale]}`} />
          <Row title={t('expected')} aside={formatNumber(Math.round(review.expectedCount), locale)} />
        </Rows>
      </Card>
      <Card title={t('questions')}>
        <Rows>{questions.map(key => <Row key={key} title={t(`${key}Q`)} detail={review.answers?.[key] ?? t('notAnswered')} />)}</Rows>
      </Card>
      <Card title={t('decisions')}>
        {decisions.length ? <Rows>{decisions.map(one => <Decided key={one.decision.id} decided={one} results={results[locale]} />)}</Rows> : <p>{t('noDecision')}</p>}
      </Card>
      <Card title={t('postponed')}>
        {postponements.length
          ? <Rows>{postponements.map(one => <Row key={one.id} title={t('moved', { title: one.title, from: formatDate(one.fromDay, locale, 'brief'), to: formatDate(one.toDay, locale, 'brief') })} detail={one.reason ?? t('noReason')} aside={one.lostResults ? t('lost', { count: formatNumber(one.lostResults, locale, 0), results: results[locale] }) : undefined} />)}</Rows>
          : <p>{t('postponedNone')}</p>}
      </Card>
    </Stack>
  )
}

const Decided = ({ decided: { decision, score }, results }: { decided: Kept['decisions'][number]; results: string }) => {
  const t = useWords(words)
  const locale = useLocale()
  const { low, high, byDay } = decision.forecast
  const day = formatDate(byDay, locale, 'long')
  return <Row title={decision.sentence} detail={<>{decision.reason}<br />{t('foreseen', { low, high, results, day })} {t(score.verdict, { day, actual: score.actual ?? '' })}</>} />
}
