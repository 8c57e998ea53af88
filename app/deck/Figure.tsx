/** A figure on screen: value, unit, period, one state word. A press tells all about it. */
import { useRef } from 'react'
import { StateWord } from '#app/design/StateWord.tsx'
import { Sheet } from '#app/design/Sheet.tsx'
import { deckWords } from './deck.words.ts'
import css from './Figure.module.css'
import { FigureStory, tones } from './FigureStory.tsx'
import type { FigureExplained } from './figure.ts'
import { useWords } from './locale.tsx'

export type FigureProps = {
  figure: FigureExplained
  /** `large` alone in a card, `plain` among others, `cell` in a table: the value alone, its name and period read aloud. */
  size?: 'large' | 'plain' | 'cell'
  /** Without its name when a title already says it. */
  nameless?: boolean
}

export const Figure = ({ figure, size = 'large', nameless }: FigureProps) => {
  const t = useWords(deckWords)
  const story = useRef<HTMLDialogElement>(null)
  return (
    <>
      <button type="button" className={css.figure} data-size={size} aria-haspopup="dialog" title={t('figureOpen', { label: figure.label })} onClick={() => story.current?.showModal()}>
        {nameless || size === 'cell' ? <span data-readers-only>{figure.label}</span> : <span className={css.label}>{figure.label}</span>}
        <span className={css.value}>{figure.value}{figure.unit ? <small>{figure.unit}</small> : null}</span>
        <span className={css.period} data-readers-only={size === 'cell' || undefined}>{figure.period}</span>
        {figure.verdict ? <StateWord tone={tones[figure.verdict.state]}>{figure.verdict.word}</StateWord> : null}
      </button>
      <Sheet ref={story} title={figure.label} closeLabel={t('close')}><FigureStory figure={figure} /></Sheet>
    </>
  )
}
