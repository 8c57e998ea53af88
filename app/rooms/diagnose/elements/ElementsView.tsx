/** The nine elements as nine bars, what matters and lacks first, each opening what fed it. */
import { useState } from 'react'
import { formatDate, formatShare } from '@azimut/engines/locale'
import { Button } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { useAsk } from '#app/deck/asking.ts'
import { Figure } from '#app/deck/Figure.tsx'
import type { FigureExplained } from '#app/deck/figure.ts'
import { Loading } from '#app/deck/Loading.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { useMayEdit } from '#app/deck/session.tsx'
import { ViewHead } from '../views/ViewHead.tsx'
import { ElementLine } from './ElementLine.tsx'
import type { NineElements } from './elements.ts'
import css from './elements.module.css'
import { elementsWords } from './elements.words.ts'

const useOverall = ({ overall, known, readOn, elements }: NineElements): FigureExplained => {
  const t = useWords(elementsWords)
  const locale = useLocale()
  const percent = (share: number) => formatShare(Math.round(share * 100) / 100, locale)
  return {
    label: t('overall'), value: overall === null ? '–' : percent(overall), period: [t('knownOf', { known }), readOn && t('lastReading', { day: formatDate(readOn, locale) })].filter(Boolean).join(', '),
    definition: t('overallDefinition'), formula: t('overallFormula'),
    rows: elements.map(({ name, weight, score }) => ({ label: `${name} (${t('weight', { weight })})`, value: score === null ? t('unknown') : percent(score) })),
  }
}

export const ElementsView = () => {
  const asked = useAsk('diagnose.readElements', {})
  return asked.data ? <Nine nine={asked.data} /> : <Loading asked={asked} />
}

const Nine = ({ nine }: { nine: NineElements }) => {
  const t = useWords(elementsWords)
  const figure = useOverall(nine)
  const mayEdit = useMayEdit()
  const [opened, setOpened] = useState<string>()
  const [first] = nine.elements
  const toAnswer = nine.elements.find(one => one.statements.some(({ answer }) => answer === null))
  const isBalanced = nine.known > 0 && !first?.priority
  return (
    <Stack>
      <ViewHead sentence={isBalanced ? t('balanced') : t('sentence', { known: nine.known, name: first?.name ?? '' })} detail={<>{nine.sector ? t('detailSector', { sector: nine.sector }) : t('detailNone')} {t('order')}</>} action={mayEdit && toAnswer ? <Button onClick={() => setOpened(toAnswer.id)}>{t('toAnswer')}</Button> : undefined} />
      {nine.overall === null ? null : <Card><Figure figure={figure} /></Card>}
      <Card title={t('title')}><ol className={css.elements}>{nine.elements.map(element => <ElementLine key={element.id} element={element} open={element.id === opened} />)}</ol></Card>
    </Stack>
  )
}
