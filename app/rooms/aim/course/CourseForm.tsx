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
import css from './CourseForm.module.css'
import { words } from './course.words.ts'
import { inAYear } from './inAYear.page.ts'

type Aim = OutputOf<'aim.readAim'>

const inPart = (value: number | null | undefined, times: number) => typeof value === 'number' ? value * times : null

/** `now` is the course one has, when it changes. */
export const CourseForm = ({ aim, now, onDone }: { aim: Aim; now?: Aim['objectives'][number] | undefined; onDone: () => void }) => {
  const t = useWords(words)
  const locale = useLocale()
  const company = useCompany()
  const set = useAct('aim.setCourse', { quiet: true })
  const served = aim.stakes.find(one => one.id === now?.stakeId)
  const [answers, setAnswers] = useState<string | null>(served ? served.swotItemId : aim.weaknesses[0]?.id ?? null)
  const [stake, setStake] = useState(served?.sentence ?? '')
  const [kpiId, setKpiId] = useState(now?.kpiId ?? aim.countables[0]?.id ?? '')
  const [from, setFrom] = useState<number | null>(now?.fromPerMonth ?? null)
  const [fromKnown, setFromKnown] = useState(!now || now.fromPerMonth !== null)
  const [to, setTo] = useState<number | null>(now?.toPerMonth ?? null)
  const [startOn, setStartOn] = useState(aim.today)
  const [endOn, setEndOn] = useState(now?.endOn ?? inAYear(aim.today))
  const [value, setValue] = useState<number | null>(inPart(now?.valueCents, 1 / 100))
  const [valueKnown, setValueKnown] = useState(true)
  const [margin, setMargin] = useState<number | null>(inPart(now?.marginShare, 100))
  const [marginKnown, setMarginKnown] = useState(true)
  const errors = set.error?.fields ?? {}
  const know = { dontKnow: t('dontKnow'), iKnow: t('iKnow') }
  const decimal = locale === 'fr' ? ',' : '.'
  const counted = aim.countables.find(one => one.id === kpiId)
  const unit = counted?.unit[locale]
  const write = (count: number | null) => count === null ? '…' : formatNumber(count, locale)

  const submit = () => set.mutate({
    stake, swotItemId: answers, kpiId, fromPerMonth: fromKnown ? from : null, toPerMonth: to ?? 0, startOn, endOn,
    valueCents: valueKnown && value !== null ? Math.round(value * 100) : null, marginShare: marginKnown && margin !== null ? margin / 100 : null,
  }, { onSuccess: onDone })

  return (
    <form onSubmit={event => { event.preventDefault(); submit() }}>
      <Stack>
        <Grid layout="lead">
          <Stack>
            <Card title={t('courseTitle')}>
              <Stack>
                <Choice look="cards" first={7} more={count => t('others', { count })} label={t('goodYear')} value={kpiId} onChange={setKpiId} options={aim.countables.map(one => ({ value: one.id, label: one.wish[locale] }))} />
                <p className={css.sentence} aria-live="polite">{t.rich(fromKnown ? 'building' : 'buildingNew', { end: endOn ? formatDate(endOn, locale, 'long') : '…', from: write(from), to: write(to), results: counted?.many[locale] ?? '', mark: chunks => <Highlighted>{chunks}</Highlighted> })}</p>
                <DontKnowField label={t('from')} unit={unit} value={from} onChange={setFrom} known={fromKnown} onKnown={setFromKnown} reference={{ value: t('unknownFrom'), source: t('unknownSource') }} words={know} decimal={decimal} error={errors['fromPerMonth']} />
                <FieldRow>
                  <NumberField label={t('to')} unit={unit} value={to} onChange={setTo} decimal={decimal} required error={errors['toPerMonth']} />
                  <DateField label={t('end')} value={endOn} onChange={event => setEndOn(event.target.value)} required error={errors['endOn']} />
                </FieldRow>
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
              <TextField label={t('stakeField')} help={t('stakeHelp')} value={stake} onChange={event => setStake(event.target.value)} placeholder={t('stakeExample')} required error={errors['stake']} />
            </Stack>
          </Card>
        </Grid>
        {set.error && !Object.keys(errors).length ? <p role="alert">{set.error.message}</p> : null}
        <Buttons><Button type="submit" busy={set.isPending}>{t('set')}</Button>{now ? <Button tone="link" onClick={onDone}>{t('keepCourse')}</Button> : null}</Buttons>
      </Stack>
    </form>
  )
}
