/** The company's own figures, one by one; each that is known takes the place of a reference of the market. */
import { useState } from 'react'
import { formatMoney } from '@azimut/engines/locale'
import { DontKnowField } from '#app/design/DontKnowField.tsx'
import { Fold } from '#app/design/Fold.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { words } from '../plan.words.ts'
import type { Foreseen } from './foreseen.page.ts'

export interface Own { priceCents?: number; visits?: number; results?: number }

export const OwnFigures = ({ own, onChange, foreseen }: { own: Own; onChange: (own: Own) => void; foreseen: Foreseen }) => {
  const t = useWords(words)
  const locale = useLocale()
  const [price, setPrice] = useState<number | null>(own.priceCents === undefined ? null : own.priceCents / 100)
  const [visits, setVisits] = useState<number | null>(own.visits ?? null)
  const [results, setResults] = useState<number | null>(own.results ?? null)
  const [known, setKnown] = useState({ price: own.priceCents !== undefined, rate: own.visits !== undefined })
  const know = { dontKnow: t('dontKnow'), iKnow: t('iKnow') }
  const decimal = locale === 'fr' ? ',' as const : '.' as const
  const [priceNow, rateNow] = foreseen.assumptions

  // Only whole answers are asked about: half a rate is no figure.
  const tell = (next: { price?: number | null; visits?: number | null; results?: number | null; known?: typeof known }) => {
    const { price: p = price, visits: v = visits, results: r = results, known: k = known } = next
    onChange({
      ...(k.price && p !== null && p > 0 ? { priceCents: Math.round(p * 100) } : {}),
      ...(k.rate && v !== null && r !== null && v > 0 && r <= v ? { visits: Math.round(v), results: Math.round(r) } : {}),
    })
  }
  const toggle = (part: 'price' | 'rate') => (value: boolean) => { const next = { ...known, [part]: value }; setKnown(next); tell({ known: next }) }

  return (
    <Fold title={t('figuresTitle')}>
      <Stack>
        <DontKnowField label={t('price')} unit="€" decimal={decimal} value={price} onChange={value => { setPrice(value); tell({ price: value }) }} known={known.price} onKnown={toggle('price')} reference={{ value: formatMoney(priceNow?.mid ?? 0, 'EUR', locale), source: priceNow?.origin[locale] ?? '' }} words={know} />
        <DontKnowField label={t('ownVisits')} unit={t('visits')} decimal={decimal} value={visits} onChange={value => { setVisits(value); tell({ visits: value }) }} known={known.rate} onKnown={toggle('rate')} reference={{ value: t('perVisit', { n: Math.round(1 / (rateNow?.mid ?? 1)) }), source: rateNow?.origin[locale] ?? '' }} words={know} />
        {known.rate ? <DontKnowField label={t('ownResults')} decimal={decimal} value={results} onChange={value => { setResults(value); tell({ results: value }) }} known={known.rate} onKnown={toggle('rate')} reference={{ value: '', source: '' }} words={know} /> : null}
      </Stack>
    </Fold>
  )
}
