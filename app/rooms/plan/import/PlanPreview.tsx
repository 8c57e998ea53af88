/** What the plan would become: what is asked, what is understood and refused, its totals beside the file's, then one button. */
import { useState } from 'react'
import { formatHours, formatMoney } from '@azimut/engines/locale'
import { Button, Buttons } from '#app/design/Button.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { Choice } from '#app/design/Choice.tsx'
import { DateField } from '#app/design/Field.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { useAct } from '#app/deck/asking.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import type { PlanFile, PlanTried } from './import.page.ts'
import { importWords } from './import.words.ts'
import { PlanReading } from './PlanReading.tsx'

/** So many refusals are written out; the rest is counted. */
const shownRefusals = 6
const kinds = ['actions', 'budgetLines', 'contents', 'meetings', 'people'] as const

type PlanPreviewProps = { file: PlanFile; tried: PlanTried; busy: boolean; error: string | undefined; onChange: (change: Partial<PlanFile>) => void; onDone: () => void }

export const PlanPreview = ({ file, tried, busy, error, onChange, onDone }: PlanPreviewProps) => {
  const t = useWords(importWords)
  const locale = useLocale()
  const [linkLater, setLinkLater] = useState(false)
  const { rows, refused, counts, asks } = tried
  const bring = useAct('plan.importPlan', { said: t('imported', { rows, name: file.fileName }), quiet: true })
  const list = new Intl.ListFormat(locale).format(kinds.filter(kind => counts[kind] > 0).map(kind => t(kind, { count: counts[kind] })))
  const mayImport = rows > 0 && !tried.known && !asks.includes('title') && !asks.includes('amounts')
  const send = () => bring.mutate({ ...file, linkLater, ...(refused.length ? { skipRefused: true } : {}) }, { onSuccess: onDone })
  return (
    <Stack>
      <div role="status">
        <h3>{file.fileName}</h3>
        <p><strong>{t('understood', { rows, refused: refused.length })}</strong> {asks.includes('title') ? t('nothing') : rows ? t('makes', { list }) : null}</p>
      </div>
      {asks.includes('amounts') || file.amounts ? (
        <div>
          <p>{t('askAmounts')}</p>
          <Choice label={t('askAmounts')} value={file.amounts ?? null} options={[{ value: 'month', label: t('month') }, { value: 'whole', label: t('whole') }]} onChange={amounts => onChange({ amounts })} />
        </div>
      ) : null}
      {asks.includes('undatedDueOn') || file.undatedDueOn ? <DateField label={t('askDue')} help={t('askDueHelp')} value={file.undatedDueOn ?? ''} onChange={event => { if (event.target.value) onChange({ undatedDueOn: event.target.value }) }} /> : null}
      {refused.length ? (
        <div>
          <h3>{t('refused')}</h3>
          <Rows>
            {refused.slice(0, shownRefusals).map(one => <Row key={`${one.line} ${one.field}`} title={one.reason[locale]} />)}
            {refused.length > shownRefusals ? <Row title={t('moreRefused', { count: refused.length - shownRefusals })} /> : null}
          </Rows>
        </div>
      ) : null}
      {rows ? <Totals tried={tried} /> : null}
      {rows ? <Notes tried={tried} linkLater={linkLater} onLinkLater={setLinkLater} /> : null}
      <PlanReading tried={tried} onChange={onChange} />
      {tried.known ? <p>{t('known')}</p> : null}
      {bring.error ?? error ? <p role="alert">{bring.error?.message ?? error}</p> : null}
      <Buttons>
        {mayImport ? <Button busy={bring.isPending || busy} onClick={send}>{t('import', { rows })}</Button> : null}
        <Button tone="link" onClick={onDone}>{t('cancel')}</Button>
      </Buttons>
    </Stack>
  )
}

const Totals = ({ tried }: { tried: PlanTried }) => {
  const t = useWords(importWords)
  const locale = useLocale()
  const say = (hours: number, cents: number) => [...(hours ? [formatHours(hours, locale)] : []), ...(cents ? [formatMoney(cents, tried.currency, locale)] : [])].join(' · ') || '–'
  const { shown, refused } = tried
  const isMonthly = tried.budgetLines.length > 0 && tried.budgetLines.every(line => line.isMonthly)
  return (
    <Rows>
      <Row title={t('total')} aside={`${say(tried.hours, tried.totalCents)}${isMonthly ? ` ${t('perMonth')}` : ''}`} />
      {shown.hours !== null || shown.cents !== null ? <Row title={t('shown')} detail={refused.length ? t('shownWithRefused') : undefined} aside={say(shown.hours ?? 0, shown.cents ?? 0)} /> : null}
    </Rows>
  )
}

/** What will be left to say afterwards, and what it will serve. */
const Notes = ({ tried, linkLater, onLinkLater }: { tried: PlanTried; linkLater: boolean; onLinkLater: (later: boolean) => void }) => {
  const t = useWords(importWords)
  const locale = useLocale()
  const names = (list: readonly string[]) => new Intl.ListFormat(locale).format(list)
  const unnamed = tried.budgetLines.filter(line => line.leverId === null).map(line => line.label)
  return (
    <Rows>
      {tried.people.length ? <Row title={t('people', { count: tried.people.length })} detail={t('newPeople', { list: names(tried.people) })} /> : null}
      {tried.withoutOwner ? <Row title={t('withoutOwner', { count: tried.withoutOwner })} /> : null}
      {tried.withoutHours ? <Row title={t('withoutHours', { count: tried.withoutHours })} detail={t('hoursLater')} /> : null}
      {unnamed.length ? <Row title={t('withoutLever')} detail={names(unnamed.slice(0, 5))} /> : null}
      {tried.skipped.length ? <Row title={t('skipped', { count: tried.skipped.length })} detail={names(tried.skipped.slice(0, 8).map(({ line, title }) => t('part', { line, title })))} /> : null}
      {tried.course === null ? <Row title={t('noCourse')} detail={t('later')} /> : (
        <Row title={t(linkLater ? 'linkLater' : 'course')} detail={linkLater ? t('later') : tried.course} aside={<Button tone="link" onClick={() => onLinkLater(!linkLater)}>{t(linkLater ? 'linkNow' : 'linkLater')}</Button>} />
      )}
    </Rows>
  )
}
