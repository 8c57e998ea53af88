/** Screen 3: while the site is being read, three questions only the company can answer. Each answer is kept as it is given. */
import { useState } from 'react'
import { Button } from '#app/design/Button.tsx'
import { Choice } from '#app/design/Choice.tsx'
import { NumberField } from '#app/design/NumberField.tsx'
import { useAct, useAsk } from '#app/deck/asking.ts'
import type { OutputOf } from '#app/deck/api.ts'
import type { ScreenProps } from '#app/deck/guide/Guide.tsx'
import { Step } from '#app/deck/guide/Step.tsx'
import { Loading } from '#app/deck/Loading.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { formatWholeMoney } from '@azimut/engines/locale'
import { ReadingStrip } from './ReadingStrip.tsx'
import css from './start.module.css'
import { startWords } from './start.words.ts'

const hours = [1, 2, 4, 8] as const
const euros = [0, 100, 300, 1000] as const

export default function DuringScreen({ next }: ScreenProps) {
  const t = useWords(startWords)
  const sites = useAsk('diagnose.readDiagnosis', {})
  const aim = useAsk('aim.readOwnFigures', {})
  const means = useAsk('plan.readMeans', {})
  if (!sites.data || !aim.data || !means.data) return <Loading asked={[sites, aim, means].find(one => one.error) ?? sites} />
  const own = sites.data.sites.find(one => one.kind === 'own')
  return (
    <Step title={t(own ? 'duringTitle' : 'duringTitleAlone')} wide primary={<Button onClick={next}>{t('goOn')}</Button>}>
      {own ? <ReadingStrip site={own} /> : null}
      <Wish aim={aim.data} />
      <Hours kept={means.data.hoursPerWeek} />
      <Money kept={means.data.centsPerMonth} />
    </Step>
  )
}

const Wish = ({ aim: { kept, wishes } }: { aim: OutputOf<'aim.readOwnFigures'> }) => {
  const t = useWords(startWords)
  const locale = useLocale()
  const keep = useAct('aim.keepBaseline', { inTurn: true })
  const [wish, setWish] = useState(kept?.wishId ?? null)
  return (
    <div className={css.wishes}>
      <Choice look="lines" label={t('wish')} value={wish} onChange={wishId => { setWish(wishId); keep.mutate({ wishId }) }}
        options={wishes.map(one => ({ value: one.id, label: one.name[locale], detail: one.does[locale] }))} />
    </div>
  )
}

const Hours = ({ kept }: { kept: number | null }) => {
  const t = useWords(startWords)
  const locale = useLocale()
  const { mutate } = useAct('plan.setMeans', { inTurn: true })
  const isListed = kept === null || hours.some(one => one === kept)
  const [chosen, setChosen] = useState(kept === null ? null : isListed ? String(kept) : 'more')
  const [own, setOwn] = useState(isListed ? null : kept)
  const choose = (value: string) => { setChosen(value); if (value !== 'more') mutate({ hoursPerWeek: Number(value) }) }
  return (
    <div className={css.question}>
      <Choice look="cards" label={t('hours')} value={chosen} onChange={choose} options={[...hours.map(one => ({ value: String(one), label: t('hour', { hours: one }) })), { value: 'more', label: t('more') }]} />
      {chosen === 'more' ? <NumberField label={t('howMuch')} unit={t('perWeek')} decimal={locale === 'en' ? '.' : ','} value={own} onChange={value => { setOwn(value); if (value !== null) mutate({ hoursPerWeek: Math.min(168, value) }) }} /> : null}
    </div>
  )
}

const Money = ({ kept }: { kept: number | null | undefined }) => {
  const t = useWords(startWords)
  const locale = useLocale()
  const { mutate } = useAct('plan.setMeans', { inTurn: true })
  const isListed = kept === undefined || kept === null || euros.some(one => one * 100 === kept)
  const [chosen, setChosen] = useState(kept === undefined ? null : kept === null ? 'unknown' : isListed ? String(kept / 100) : 'more')
  const [own, setOwn] = useState(isListed ? null : kept / 100)
  const choose = (value: string) => {
    setChosen(value)
    if (value === 'unknown') mutate({ centsPerMonth: null })
    else if (value !== 'more') mutate({ centsPerMonth: Number(value) * 100 })
  }
  const options = [...euros.map(one => ({ value: String(one), label: formatWholeMoney(one * 100, 'EUR', locale) })), { value: 'more', label: t('more') }, { value: 'unknown', label: t('dontKnow') }]
  return (
    <div className={css.question}>
      <Choice look="cards" label={t('money')} value={chosen} onChange={choose} options={options} />
      {chosen === 'more' ? <NumberField label={t('howMuch')} unit={t('perMonth')} decimal={locale === 'en' ? '.' : ','} value={own} onChange={value => { setOwn(value); if (value !== null) mutate({ centsPerMonth: Math.round(value * 100) }) }} /> : null}
    </div>
  )
}
