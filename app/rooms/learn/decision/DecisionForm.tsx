/** Step 4: keep, correct, stop or try; « ne rien changer » comes first. A reason and a forecast go with it. */
import { useState } from 'react'
import { formatWholeMoney } from '@azimut/engines/locale'
import { Button, ButtonLink, Buttons } from '#app/design/Button.tsx'
import { Choice } from '#app/design/Choice.tsx'
import { DateField, SelectField, TextArea } from '#app/design/Field.tsx'
import { Grid, Stack } from '#app/design/Grid.tsx'
import { NumberField } from '#app/design/NumberField.tsx'
import type { OutputOf } from '#app/deck/api.ts'
import { useAsk } from '#app/deck/asking.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { useCompany } from '#app/deck/session.tsx'
import { words } from './decision.words.ts'
import { useNoting } from './useNoting.page.ts'

type Review = OutputOf<'learn.readReview'>
type Kind = 'keep' | 'correct' | 'stop' | 'try'
const kinds: readonly Kind[] = ['keep', 'correct', 'stop', 'try']
const helps = { keep: 'keepHelp', correct: 'correctHelp', stop: 'stopHelp', try: 'tryHelp' } as const
type Forecast = { low: number | null; mid: number | null; high: number | null }

export const DecisionForm = ({ review, onNoted }: { review: Review; onNoted: () => void }) => {
  const t = useWords(words)
  const company = useCompany()
  if (!review.lines.length) return <Stack><p>{t('noLine')}</p><Buttons><ButtonLink href={`/w/${company.id}/plan`}>{t('toPlan')}</ButtonLink></Buttons></Stack>
  return <Form review={review} onNoted={onNoted} />
}

const Form = ({ review, onNoted }: { review: Review; onNoted: () => void }) => {
  const t = useWords(words)
  const locale = useLocale()
  const noting = useNoting(review, onNoted)
  const [lineId, setLineId] = useState(review.lines[0]!.budgetLineId)
  const line = review.lines.find(one => one.budgetLineId === lineId) ?? review.lines[0]!
  const [kind, setKind] = useState<Kind>('keep')
  const [after, setAfter] = useState<number | null>(null)
  const [reason, setReason] = useState('')
  const [byDay, setByDay] = useState(review.compareOn)
  const [own, setOwn] = useState<Partial<Forecast>>({})
  const afterCents = kind === 'keep' ? line.centsPerMonth : kind === 'stop' ? 0 : Math.round((after ?? line.centsPerMonth / 100) * 100)
  const proposed = useAsk('learn.foreseeDecision', { budgetLineId: line.budgetLineId, afterCents, byDay }).data
  const forecast: Forecast = { low: own.low ?? proposed?.low ?? null, mid: own.mid ?? proposed?.mid ?? null, high: own.high ?? proposed?.high ?? null }
  const amount = (cents: number) => formatWholeMoney(cents, line.currency, locale)
  const decimal = locale === 'fr' ? ',' : '.'
  const results = review.course?.results[locale] ?? ''
  const errors = noting.error?.fields ?? {}
  const submit = () => noting.note({ budgetLineId: line.budgetLineId, lineVersion: line.version, kind, afterCents, reason, forecast: { low: forecast.low ?? 0, mid: forecast.mid ?? 0, high: forecast.high ?? 0, byDay } })

  return (
    <form onSubmit={event => { event.preventDefault(); submit() }}>
      <Stack>
        <SelectField label={t('line')} value={lineId} onChange={event => setLineId(event.target.value)} options={review.lines.map(one => ({ value: one.budgetLineId, label: t('lineOption', { line: one.label, amount: formatWholeMoney(one.centsPerMonth, one.currency, locale) }) }))} />
        <Stack tight>
          <Choice look="cards" label={t('kind')} value={kind} onChange={setKind} options={kinds.map(value => ({ value, label: t(value) }))} />
          <p>{t(helps[kind], { before: amount(line.centsPerMonth) })}</p>
        </Stack>
        {kind === 'correct' || kind === 'try' ? <NumberField label={t('after')} unit={line.currency === 'EUR' ? '€' : line.currency} value={after} onChange={setAfter} decimal={decimal} required error={errors['afterCents']} /> : null}
        <TextArea label={t('reason')} help={t('reasonHelp')} rows={2} value={reason} onChange={event => setReason(event.target.value)} required minLength={3} error={errors['reason'] ? t('reasonMissing') : undefined} />
        <fieldset>
          <legend style={{ padding: 0 }}><strong>{t('forecast')}</strong></legend>
          <Stack tight>
            <p>{t('forecastHelp', { results })}</p>
            {proposed ? <p>{t(kind === 'keep' ? 'forecastKept' : 'forecastProposed', { ...proposed, results })}</p> : null}
            <Grid>
              <NumberField label={t('low')} value={forecast.low} onChange={low => setOwn({ ...own, low })} decimal={decimal} required />
              <NumberField label={t('mid')} value={forecast.mid} onChange={mid => setOwn({ ...own, mid })} decimal={decimal} required error={errors['forecast']} />
              <NumberField label={t('high')} value={forecast.high} onChange={high => setOwn({ ...own, high })} decimal={decimal} required />
              <DateField label={t('byDay')} value={byDay} min={review.today} onChange={event => setByDay(event.target.value)} required error={errors['forecast.byDay']} />
            </Grid>
          </Stack>
        </fieldset>
        {noting.error && !Object.keys(errors).length ? <p role="alert">{noting.error.message}</p> : null}
        <Buttons><Button type="submit" busy={noting.busy}>{t('note')}</Button></Buttons>
      </Stack>
    </form>
  )
}
