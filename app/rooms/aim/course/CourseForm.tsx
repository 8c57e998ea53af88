/** The sentence of the course, built word by word: the stake, the result counted, from where to where, by when. */
import { useState } from 'react'
import { formatDate, formatNumber } from '@azimut/engines/locale'
import { Button, ButtonLink, Buttons } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Choice } from '#app/design/Choice.tsx'
import { DontKnowField } from '#app/design/DontKnowField.tsx'
import { DateField, TextField } from '#app/design/Field.tsx'
import { Fold } from '#app/design/Fold.tsx'
import { FieldRow, Grid, Stack } from '#app/design/Grid.tsx'
import { Highlighted } from '#app/design/Highlighted.tsx'
import { NumberField } from '#app/design/NumberField.tsx'
import { useAct } from '#app/deck/asking.ts'
import type { OutputOf } from '#app/deck/api.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { useCompany } from '#app/deck/session.tsx'
import css from './course.module.css'
import { words } from './course.words.ts'
import { inAYear } from './inAYear.page.ts'
import { OnlineReason } from './OnlineReason.tsx'
import { WishChoice } from './WishChoice.tsx'

type Aim = OutputOf<'aim.readAim'>

const inPart = (value: number | null | undefined, times: number) => typeof value === 'number' ? value * times : null

/** `now` is the course one has, when it changes; `beside` adds an objective that leaves the course where it is; `wishId` is the draft one starts from; `entityId` is the part of the company it is for. */
export const CourseForm = ({ aim, now, wishId, beside, entityId, onDone }: { aim: Aim; now?: Aim['objectives'][number] | undefined; wishId?: string | undefined; beside?: boolean; entityId?: string; onDone: () => void }) => {
  const t = useWords(words)
  const locale = useLocale()
  const company = useCompany()
  const set = useAct('aim.setCourse', { quiet: true, said: ({ carried }) => (carried && carried.lines + carried.actions + carried.meetings > 0 ? t('carried', carried) : undefined) })
  const served = aim.stakes.find(one => one.id === now?.stakeId)
  const [answers, setAnswers] = useState<string | null>(served ? served.swotItemId : aim.weaknesses[0]?.id ?? null)
  const [wish, setWish] = useState(() => aim.templates.find(one => one.templateId === (wishId ?? now?.templateId)) ?? aim.templates.find(one => one.kpiId === now?.kpiId) ?? aim.templates[0])
  const [stake, setStake] = useState(served?.sentence ?? wish?.stake[locale] ?? '')
  const [kpiId, setKpiId] = useState(now?.kpiId ?? wish?.kpiId ?? '')
  const [from, setFrom] = useState<number | null>(now?.fromPerMonth ?? wish?.fromPerMonth ?? null)
  const [fromKnown, setFromKnown] = useState(!now || now.fromPerMonth !== null)
  const [to, setTo] = useState<number | null>(now?.toPerMonth ?? null)
  const [startOn, setStartOn] = useState(aim.today)
  const [endOn, setEndOn] = useState(now?.endOn ?? wish?.endOn ?? inAYear(aim.today))
  const [value, setValue] = useState<number | null>(inPart(now?.valueCents, 1 / 100))
  const [valueKnown, setValueKnown] = useState(true)
  const [margin, setMargin] = useState<number | null>(inPart(now?.marginShare, 100))
  const [marginKnown, setMarginKnown] = useState(true)
  const [isMetOffline, setMetOffline] = useState<boolean | null>(now?.isMetOffline ?? null)
  const [onlineReason, setOnlineReason] = useState(now?.onlineReason ?? '')
  const errors = set.error?.fields ?? {}
  const know = { dontKnow: t('dontKnow'), iKnow: t('iKnow') }
  const decimal = locale === 'fr' ? ',' : '.'
  const counted = aim.countables.find(one => one.id === kpiId)
  const unit = counted?.unit[locale]
  const write = (count: number | null) => count === null ? '…' : formatNumber(count, locale)

  /** A wish brings its whole draft; what the person has typed stays. */
  const choose = (next: Aim['templates'][number]) => {
    setWish(next)
    if (stake === wish?.stake[locale]) setStake(next.stake[locale])
    setKpiId(next.kpiId)
    setEndOn(next.endOn)
    if (from === null && next.fromPerMonth !== null) setFrom(next.fromPerMonth)
  }
  const similar = aim.objectives.find(one => one.endedOn === null && one.id !== now?.id && one.kpiId === kpiId && one.startOn <= endOn && startOn <= one.endOn)

  const submit = () => set.mutate({
    stake, swotItemId: answers, kpiId, fromPerMonth: fromKnown ? from : null, toPerMonth: to ?? 0, startOn, endOn,
    valueCents: valueKnown && value !== null ? Math.round(value * 100) : null, marginShare: marginKnown && margin !== null ? margin / 100 : null,
    ...(wish ? { templateId: wish.templateId } : {}), ...(now ? { replacesId: now.id, ...(now.goalId === null ? {} : { goalId: now.goalId }) } : {}), ...(beside ? { isCourse: false } : {}), ...(entityId ? { entityId } : {}), isMetOffline, onlineReason,
  }, { onSuccess: onDone })

  return (
    <form onSubmit={event => { event.preventDefault(); submit() }}>
      <Stack>
        <Grid layout="lead">
          <Stack>
            <Card title={t(beside ? 'besideTitle' : 'courseTitle')}>
              <Stack>
                <WishChoice aim={aim} wish={wish} onWish={choose} kpiId={kpiId} onKpi={setKpiId} />
                <p className={css.sentence} aria-live="polite">{t.rich(fromKnown ? 'building' : 'buildingNew', { end: endOn ? formatDate(endOn, locale, 'long') : '…', from: write(from), to: write(to), results: counted?.many[locale] ?? '', mark: chunks => <Highlighted>{chunks}</Highlighted> })}</p>
                <DontKnowField label={t('from')} unit={unit} value={from} onChange={setFrom} known={fromKnown} onKnown={setFromKnown} reference={{ value: t('unknownFrom'), source: t('unknownSource') }} words={know} decimal={decimal} error={errors['fromPerMonth']} />
                <FieldRow>
                  <NumberField label={t('to')} unit={unit} value={to} onChange={setTo} decimal={decimal} required error={errors['toPerMonth']} />
                  <DateField label={t('end')} value={endOn} onChange={event => setEndOn(event.target.value)} required error={errors['endOn']} />
                </FieldRow>
                {to === null && wish && wish.kpiId === kpiId ? <p className={css.grey}>{t(wish.targetFrom === 'own' ? 'takeGrowth' : 'takeFirst', { to: write(wish.toPerMonth), results: counted?.many[locale] ?? '' })} <Button tone="link" onClick={() => setTo(wish.toPerMonth)}>{t('take')}</Button></p> : null}
                <OnlineReason isMet={isMetOffline} onMet={setMetOffline} reason={onlineReason} onReason={setOnlineReason} similar={similar?.sentence} />
                <Fold title={t('otherStart')}><DateField label={t('start')} value={startOn} onChange={event => setStartOn(event.target.value)} required error={errors['startOn']} /></Fold>
              </Stack>
            </Card>
            <Card title={t('worthTitle')} aside={t('optional')}>
              <Stack>
                <DontKnowField label={t('value')} help={t('valueHelp')} unit="€" value={value} onChange={setValue} known={valueKnown} onKnown={setValueKnown} reference={{ value: t('unknownValue'), source: t('unknownSource') }} words={know} decimal={decimal} error={errors['valueCents']} />
                <DontKnowField label={t('margin')} unit="%" value={margin} onChange={setMargin} known={marginKnown} onKnown={setMarginKnown} reference={{ value: t('unknownValue'), source: t('unknownSource') }} words={know} decimal={decimal} error={errors['marginShare']} />
              </Stack>
            </Card>
          </Stack>
          <Card title={t('stakeTitle')}>
            <Stack>
              <p>{t('stakeLead')}</p>
              {aim.weaknesses.length
                ? <Choice look="cards" first={5} more={count => t('others', { count })} label={t('itAnswers')} value={answers ?? 'none'} onChange={id => setAnswers(id === 'none' ? null : id)} options={[...aim.weaknesses.map(one => ({ value: one.id, label: one.sentence })), { value: 'none', label: t('noStakeLink') }]} />
                : <p>{t('noWeakness')} <ButtonLink tone="link" href={`/w/${company.id}/diagnose`}>{t('toDiagnose')}</ButtonLink></p>}
              <TextField label={t('stakeField')} help={t('stakeHelp')} value={stake} onChange={event => setStake(event.target.value)} placeholder={wish?.stake[locale]} required error={errors['stake']} />
            </Stack>
          </Card>
        </Grid>
        {set.error && !Object.keys(errors).length ? <p role="alert">{set.error.message}</p> : null}
        <Buttons><Button type="submit" busy={set.isPending}>{t(beside ? 'setBeside' : 'set')}</Button>{now ? <Button tone="link" onClick={onDone}>{t('keepCourse')}</Button> : null}</Buttons>
      </Stack>
    </form>
  )
}
