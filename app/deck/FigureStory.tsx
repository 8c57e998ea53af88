/** All that a figure can say about itself: what it is, how it is counted, from what, how sure. */
import type { ReactNode } from 'react'
import type { StateTone } from '#app/design/StateWord.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { Link } from '#app/design/link.tsx'
import { StateWord } from '#app/design/StateWord.tsx'
import { deckWords } from './deck.words.ts'
import css from './FigureStory.module.css'
import type { FigureExplained, State } from './figure.ts'
import { useWords } from './locale.tsx'

export const tones: Record<State, StateTone> = { onTrack: 'good', watch: 'watch', lost: 'bad', tooEarly: 'early' }

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div><dt>{name}</dt><dd>{children}</dd></div>
)

export const FigureStory = ({ figure }: { figure: FigureExplained }) => {
  const t = useWords(deckWords)
  return (
    <div className={css.story}>
      <p className={css.value}>{figure.value}{figure.unit ? <small> {figure.unit}</small> : null}</p>
      <dl>
        <Fact name={t('figurePeriod')}>{figure.period}</Fact>
        <Fact name={t('figureDefinition')}>{figure.definition}</Fact>
        <Fact name={t('figureFormula')}>{figure.formula}</Fact>
        {figure.unit ? <Fact name={t('figureUnit')}>{figure.unit}</Fact> : null}
        {figure.interval ? <Fact name={t('figureInterval')}>{figure.interval}</Fact> : null}
        {figure.consentedShare ? <Fact name={t('figureConsent')}>{figure.consentedShare}</Fact> : null}
        {figure.verdict ? <Fact name={t('figureVerdict')}><StateWord tone={tones[figure.verdict.state]}>{figure.verdict.word}</StateWord></Fact> : null}
      </dl>
      <h3>{t('figureRows')}</h3>
      <Rows>
        {figure.rows.map((row) => <Row key={row.label} title={row.href ? <Link href={row.href}>{row.label}</Link> : row.label} aside={row.value} />)}
      </Rows>
    </div>
  )
}
