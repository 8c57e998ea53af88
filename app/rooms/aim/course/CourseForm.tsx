/** The sentence of the course, built word by word: the stake, the result counted, from where to where, by when. */
import { useState } from 'react'
import { Button, Buttons } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Choice } from '#app/design/Choice.tsx'
import { DontKnowField } from '#app/design/DontKnowField.tsx'
import { DateField, TextField } from '#app/design/Field.tsx'
import { Grid, Stack } from '#app/design/Grid.tsx'
import { NumberField } from '#app/design/NumberField.tsx'
import { ButtonLink } from '#app/design/Button.tsx'
import { useAct } from '#app/deck/asking.ts'
import type { OutputOf } from '#app/deck/api.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { useCompany } from '#app/deck/session.tsx'
import { words } from './course.words.ts'
import { inAYear } from './inAYear.page.ts'

type Aim = OutputOf<'aim.readAim'>

export const CourseForm = ({ aim, onDone }: { aim: Aim; onDone: () => void }) => {
  const t = useWords(words)
  const locale = useLocale()
  const company = useCompany()
  const set = useAct('aim.setCourse', { quiet: true })
  const [answers, setAnswers] = useState<string | null>(aim.weaknesses[0]?.id ?? null)
  const [stake, setStake] = useState('')
  const [kpiId, setKpiId] = useState(aim.countables[0]?.id ?? '')
  const [from, setFrom] = useState<number | null>(null)
  const [fromKnown, setFromKnown] = useState(true)
  const [to, setTo] = useState<number | null>(null)
  const [startOn, setStartOn] = useState(aim.today)
  const [endOn, setEndOn] = useState(inAYear(aim.today))
  const [value, setValue] = useState<number | null>(null)
  const [valueKnown, setValueKnown] = useState(true)
  const [margin, setMargin] = useState<number | null>(null)
  const [marginKnown, setMarginKnown] = useState(true)
  const errors = set.error?.fields ?? {}
  const know = { dontKnow: t('dontKnow'), iKnow: t('iKnow') }
  const decimal = locale === 'fr' ? ',' : '.'

  const submit = () => set.mutate({
    stake, swotItemId: answers, kpiId, fromPerMonth: fromKnown ? from : null, toPerMonth: to ?? 0, startOn, endOn,
    valueCents: valueKnown && value !== null ? Math.round(value * 100) : null, marginShare: marginKnown && margin !== null ? margin / 100 : null,
  }, { onSuccess: onDone })

  return (
    <form onSubmit={event => { event.preventDefault(); submit() }}>
      <Grid layout="lead">
        <Card title={t('courseTitle')} foot={<Buttons><Button type="submit" busy={set.isPending}>{t('set')}</Button></Buttons>}>
          <Stack>
            <Choice look="cards" label={t('goodYear')} value={kpiId} onChange={setKpiId} options={aim.countables.map(one => ({ value: one.id, label: one.wish[locale] }))} />
            <DontKnowField label={t('from')} unit={aim.countables.find(one => one.id === kpiId)?.unit[locale]} value={from} onChange={setFrom} known={fromKnown} onKnown={setFromKnown} reference={{ value: t('unknownFrom'), source: t('unknownSource') }} words={know} decimal={decimal} error={errors['fromPerMonth']} />
            <NumberField label={t('to')} unit={aim.countables.find(one => one.id === kpiId)?.unit[locale]} value={to} onChange={setTo} decimal={decimal} required error={errors['toPerMonth']} />
            <DateField label={t('start')} value={startOn} onChange={event => setStartOn(event.target.value)} required error={errors['startOn']} />
            <DateField label={t('end')} value={endOn} onChange={event => setEndOn(event.target.value)} required error={errors['endOn']} />
            {set.error && !Object.keys(errors).length ? <p role="alert">{set.error.message}</p> : null}
          </Stack>
        </Card>
        <Stack>
          <Card title={t('stakeTitle')}>
            <Stack>
              <p>{t('stakeLead')}</p>
              {aim.weaknesses.length
                ? <Choice look="cards" label={t('itAnswers')} value={answers ?? 'none'} onChange={id => setAnswers(id === 'none' ? null : id)} options={[...aim.weaknesses.map(one => ({ value: one.id, label: one.sentence })), { value: 'none', label: t('noStakeLink') }]} />
                : <p>{t('noWeakness')} <ButtonLink tone="link" href={`/w/${company.id}/diagnose`}>{t('toDiagnose')}</ButtonLink></p>}
              <TextField label={t('stakeField')} value={stake} onChange={event => setStake(event.target.value)} placeholder={t('stakeExample')} required error={errors['stake']} />
            </Stack>
          </Card>
          <Card>
            <Stack>
              <DontKnowField label={t('value')} help={t('valueHelp')} unit="€" value={value} onChange={setValue} known={valueKnown} onKnown={setValueKnown} reference={{ value: t('unknownValue'), source: t('unknownSource') }} words={know} decimal={decimal} error={errors['valueCents']} />
              <DontKnowField label={t('margin')} unit="%" value={margin} onChange={setMargin} known={marginKnown} onKnown={setMarginKnown} reference={{ value: t('unknownValue'), source: t('unknownSource') }} words={know} decimal={decimal} error={errors['marginShare']} />
            </Stack>
          </Card>
        </Stack>
      </Grid>
    </form>
  )
}
