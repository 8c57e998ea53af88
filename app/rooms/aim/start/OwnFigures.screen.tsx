/** Screen 6: what comes in a month, what a sale is worth and leaves, how many requests become purchases; each may be unknown. */
import { useState } from 'react'
import { formatShare, formatWholeMoney } from '@azimut/engines/locale'
import { Button } from '#app/design/Button.tsx'
import { DontKnowField } from '#app/design/DontKnowField.tsx'
import { Link } from '#app/design/link.tsx'
import type { InputOf, OutputOf } from '#app/deck/api.ts'
import { useAct, useAsk } from '#app/deck/asking.ts'
import type { ScreenProps } from '#app/deck/guide/Guide.tsx'
import { Step } from '#app/deck/guide/Step.tsx'
import { Loading } from '#app/deck/Loading.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { useCompany } from '#app/deck/session.tsx'
import css from './ownFigures.module.css'
import { ownFiguresWords } from './ownFigures.words.ts'

type Asked = OutputOf<'aim.readOwnFigures'>
type Figure = 'perMonthNow' | 'saleCents' | 'marginShare' | 'closingShare'
/** How many of the unit shown one of what is kept makes: cents in a euro, and so on. */
const scale: Readonly<Record<Figure, number>> = { perMonthNow: 1, saleCents: 100, marginShare: 0.01, closingShare: 0.1 }
const most: Readonly<Record<Figure, number>> = { perMonthNow: 10_000_000, saleCents: 2_000_000_000, marginShare: 1, closingShare: 1 }

/** « menuiserie bois et PVC », in the middle of a sentence. */
const lowerFirst = (name: string) => name.charAt(0).toLowerCase() + name.slice(1)

export default function OwnFiguresScreen({ next }: ScreenProps) {
  const asked = useAsk('aim.readOwnFigures', {})
  return asked.data ? <OwnFigures asked={asked.data} next={next} /> : <Loading asked={asked} />
}

const useReferences = ({ sector }: Asked): Readonly<Record<Figure, { value: string; source: string }>> => {
  const t = useWords(ownFiguresWords)
  const locale = useLocale()
  const write: Record<Exclude<Figure, 'perMonthNow'>, (value: number) => string> = {
    saleCents: cents => formatWholeMoney(cents, 'EUR', locale),
    marginShare: share => formatShare(share, locale),
    closingShare: share => t('closingValue', { count: Math.round(share * 10) }),
  }
  const of = (figure: keyof typeof write) => {
    if (!sector) return { value: t('noReference'), source: t('noReferenceHow') }
    const { low, mid, high } = sector[figure]
    return { value: write[figure](mid), source: t('reference', { sector: lowerFirst(sector.name[locale]), low: write[figure](low), high: write[figure](high) }) }
  }
  return { perMonthNow: { value: t('perMonthUnknown'), source: t('perMonthHow') }, saleCents: of('saleCents'), marginShare: of('marginShare'), closingShare: of('closingShare') }
}

const OwnFigures = ({ asked, next }: { asked: Asked; next(): void }) => {
  const t = useWords(ownFiguresWords)
  const locale = useLocale()
  const { id } = useCompany()
  const references = useReferences(asked)
  const keep = useAct('aim.keepBaseline', { quiet: true, inTurn: true })
  const finish = useAct('aim.keepBaseline', { quiet: true, inTurn: true })
  const [figures, setFigures] = useState<Record<Figure, number | null>>(() => ({
    perMonthNow: asked.kept?.perMonthNow ?? null, saleCents: asked.kept?.saleCents ?? null, marginShare: asked.kept?.marginShare ?? null, closingShare: asked.kept?.closingShare ?? null,
  }))
  const [unknown, setUnknown] = useState<ReadonlySet<Figure>>(new Set())
  const save = (change: InputOf<'aim.keepBaseline'>) => keep.mutate({ kpiId: asked.counted.id, ...change })
  const set = (figure: Figure, value: number | null) => setFigures(before => ({ ...before, [figure]: value }))
  const field = (figure: Figure) => ({
    decimal: locale === 'en' ? '.' as const : ',' as const,
    value: figures[figure] === null ? null : Number((figures[figure] / scale[figure]).toPrecision(12)),
    onChange: (value: number | null) => set(figure, value === null ? null : figure.endsWith('Share') ? Number((value * scale[figure]).toPrecision(12)) : Math.round(value * scale[figure])),
    known: !unknown.has(figure),
    onKnown: (known: boolean) => {
      setUnknown(before => new Set(known ? [...before].filter(one => one !== figure) : [...before, figure]))
      if (!known) { set(figure, null); save({ [figure]: null }) }
    },
    reference: references[figure], words: { dontKnow: t('dontKnow'), iKnow: t('iKnow') }, error: (finish.error ?? keep.error)?.fields[figure],
  })
  // What was typed is kept as soon as one leaves its field; what cannot be is said by the button.
  const keepTyped = () => { if (Object.entries(figures).every(([figure, value]) => value === null || (value >= 0 && value <= most[figure as Figure]))) save(figures) }
  return (
    <Step title={t('title')} lead={t('lead')} onSubmit={() => finish.mutate({ kpiId: asked.counted.id, ...figures }, { onSuccess: next })} primary={<Button type="submit" busy={finish.isPending}>{t('goOn')}</Button>}>
      <div className={css.figures} onBlur={keepTyped}>
        <DontKnowField label={t('perMonth')} unit={asked.counted.many[locale]} {...field('perMonthNow')} />
        <DontKnowField label={t('sale')} unit={t('saleUnit')} {...field('saleCents')} />
        <DontKnowField label={t('margin')} unit={t('marginUnit')} help={t('marginHelp')} {...field('marginShare')} />
        <DontKnowField label={t('closing')} unit={t('closingUnit')} {...field('closingShare')} />
      </div>
      <p className={css.file}>{t('fileFrom')} <Link href={`/w/${id}/measure?view=sources`}>{t('file')}</Link></p>
    </Step>
  )
}
