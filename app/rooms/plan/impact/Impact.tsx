/** A name that opens what it touches: before a choice is changed, the actions, euros, people and dates that rest on it. */
import { useState } from 'react'
import { formatDate, formatHours, formatWholeMoney } from '@azimut/engines/locale'
import { Button } from '#app/design/Button.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { Drawer } from '#app/design/Drawer.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { useAsk } from '#app/deck/asking.ts'
import { Loading } from '#app/deck/Loading.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { quoted } from '../quoted.page.ts'
import { impactWords } from './impact.words.ts'

export const ImpactButton = ({ id, title }: { id: string; title: string }) => {
  const t = useWords(impactWords)
  const [open, setOpen] = useState(false)
  const name = t('title', { title: quoted(title) })
  return (
    <>
      <Button tone="link" aria-label={name} onClick={() => setOpen(true)}>{title}</Button>
      {open ? <Drawer open onClose={() => setOpen(false)} title={name} closeLabel={t('close')}><Impact id={id} /></Drawer> : null}
    </>
  )
}

const Impact = ({ id }: { id: string }) => {
  const t = useWords(impactWords)
  const locale = useLocale()
  const asked = useAsk('plan.readImpact', { id })
  const found = asked.data
  if (!found) return <Loading asked={asked} />
  const left = found.actions.filter(one => one.state !== 'done')
  if (!found.records.length && !found.actions.length) return <p>{t('nothing')}</p>
  const money = (cents: number, currency = 'EUR') => formatWholeMoney(cents, currency, locale)
  return (
    <Stack>
      <p><strong>{t('sentence', { actions: left.length, hours: formatHours(found.hours, locale), spends: found.centsPerMonth > 0 ? 'yes' : 'no', money: money(found.centsPerMonth), people: found.people.length })}</strong> {found.firstOn && found.lastOn ? t('dates', { first: formatDate(found.firstOn, locale), last: formatDate(found.lastOn, locale) }) : null} {t('also', { contents: found.contents, meetings: found.meetings })}</p>
      {found.people.length > 1 ? <p>{found.people.join(', ')}</p> : null}
      <Rows>
        {left.map(one => <Row key={one.id} title={one.title} detail={[one.ownerName ?? t('nobody'), ...(one.waits ? [t('waits')] : [])].join(' · ')} aside={formatDate(one.dueOn, locale, 'brief')} />)}
        {found.lines.map(one => <Row key={one.id} title={one.label} detail={t('lines')} aside={t('each', { money: money(one.centsPerMonth, one.currency) })} />)}
      </Rows>
    </Stack>
  )
}
