/** « Votre cap »: one sentence, proposed from what was said, corrected where it stands, accepted by a name. */
import { useState } from 'react'
import { formatDate, formatWholeMoney } from '@azimut/engines/locale'
import { Button } from '#app/design/Button.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { InlineDay, InlineNumber, InlineSelect } from '#app/design/Inline.tsx'
import { DottedRing, Tick } from '#app/design/icons.tsx'
import type { OutputOf } from '#app/deck/api.ts'
import { useAct, useAsk } from '#app/deck/asking.ts'
import type { ScreenProps } from '#app/deck/guide/Guide.tsx'
import { Step } from '#app/deck/guide/Step.tsx'
import { Loading } from '#app/deck/Loading.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { useMe } from '#app/deck/session.tsx'
import css from './Course.module.css'
import { words } from './courseScreen.words.ts'

type Proposal = OutputOf<'aim.readCourseProposal'>

export default function CourseScreen({ next }: ScreenProps) {
  const asked = useAsk('aim.readCourseProposal', {})
  return asked.data ? <Course proposal={asked.data} next={next} /> : <Loading asked={asked} />
}

const Course = ({ proposal, next }: { proposal: Proposal; next: () => void }) => {
  const t = useWords(words)
  const locale = useLocale()
  const set = useAct('aim.setCourse', { quiet: true, said: ({ carried }) => (carried && carried.lines + carried.actions + carried.meetings > 0 ? t('carried', carried) : undefined) })
  const start = proposal.set ?? proposal
  const [from, setFrom] = useState(start.fromPerMonth)
  const [knowsFrom, setKnowsFrom] = useState(start.fromPerMonth !== null)
  const [to, setTo] = useState<number | null>(start.toPerMonth)
  const [kpiId, setKpiId] = useState(start.kpiId)
  const [endOn, setEndOn] = useState(start.endOn)
  const fromPerMonth = knowsFrom ? from : null
  const errors = set.error?.fields ?? {}
  const isKept = proposal.set !== null && start.fromPerMonth === fromPerMonth && start.toPerMonth === to && start.kpiId === kpiId && start.endOn === endOn
  const submit = () => {
    if (isKept) return next()
    const { startOn, valueCents, marginShare, stake, swotItemId, templateId } = proposal
    set.mutate({
      stake, swotItemId, templateId, kpiId, fromPerMonth, toPerMonth: to ?? 0, startOn, endOn, marginShare,
      // The value proposed is that of what was counted: of another result, it is not known.
      valueCents: kpiId === proposal.kpiId ? valueCents : null,
      ...(proposal.set ? { replacesId: proposal.set.id } : {}),
    }, { onSuccess: next })
  }
  const sentence = (
    <p className={css.sentence}>{t.rich(knowsFrom ? 'sentence' : 'sentenceNew', {
      end: comma => <span className={css.whole}><InlineDay label={t('end')} text={endOn ? formatDate(endOn, locale) : '…'} value={endOn} onChange={event => setEndOn(event.target.value)} required aria-invalid={errors['endOn'] ? true : undefined} />{comma}</span>,
      from: () => <InlineNumber label={t('from')} value={from} onChange={setFrom} required />,
      to: () => <InlineNumber label={t('to')} value={to} onChange={setTo} required aria-invalid={errors['toPerMonth'] ? true : undefined} />,
      results: () => <InlineSelect label={t('results')} value={kpiId} onChange={event => setKpiId(event.target.value)} options={proposal.countables.map(({ id, many }) => ({ value: id, label: many[locale] }))} />,
    })}</p>
  )
  const counted = proposal.countables.find(one => one.id === kpiId)?.one[locale] ?? ''
  return (
    <Step title={t('title')} sentence={sentence} lead={t(proposal.set ? 'lead' : proposal.fromPerMonth === null ? 'proposedFirst' : 'proposed')} onSubmit={submit} primary={<Button type="submit" busy={set.isPending}>{t(proposal.set ? 'keep' : 'set')}</Button>}>
      <Stack tight>
        {set.error ? <p role="alert" className={css.error}>{Object.values(errors)[0] ?? set.error.message}</p> : null}
        <p><Button tone="link" onClick={() => setKnowsFrom(!knowsFrom)}>{t(knowsFrom ? 'unknownFrom' : 'knowFrom')}</Button></p>
      </Stack>
      <Checks />
      <Rows>
        <Row title={t('serves')} detail={<>{proposal.stake}{proposal.weakness ? <><br />{t('answers', { weakness: proposal.weakness })}</> : null}</>} />
        <Row title={t('worth', { one: counted })} detail={proposal.valueCents === null || kpiId !== proposal.kpiId ? t('worthUnknown') : t('about', { value: formatWholeMoney(proposal.valueCents, 'EUR', locale) })} />
        <Row title={t('trap')} detail={proposal.challenge[locale]} />
      </Rows>
    </Step>
  )
}

const Checks = () => {
  const t = useWords(words)
  const name = useMe().person?.name.split(' ')[0] ?? ''
  const met = [t('specific'), t('measurable'), t('dated'), t('accepted', { name })]
  return (
    <ul className={css.checks} aria-label={t('checks')}>
      {met.map(check => <li key={check}><Tick /> {check}<span data-readers-only> {t('done')}</span></li>)}
      <li data-later><DottedRing /> {t('reachable')} <small>{t('nextScreen')}</small></li>
    </ul>
  )
}
