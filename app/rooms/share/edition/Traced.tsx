/** A figure of the page: a press tells what it is, how it is counted and the rows it comes from. */
import { useState } from 'react'
import { createPortal } from 'react-dom'
import { Drawer } from '#app/design/Drawer.tsx'
import type { OutputOf } from '#app/deck/api.ts'
import { deckWords } from '#app/deck/deck.words.ts'
import { FigureStory } from '#app/deck/FigureStory.tsx'
import { useWords } from '#app/deck/locale.tsx'
import css from './OnePage.module.css'

type TracedFigure = OutputOf<'share.readShare'>['strategy']['figures'][number]

/** A figure that nobody traced is not shown. Its story opens outside the page, whose style it does not take. */
export const Traced = ({ figure }: { figure: TracedFigure | undefined }) => {
  const t = useWords(deckWords)
  const [open, setOpen] = useState(false)
  if (!figure) return <span>–</span>
  return (
    <>
      <button type="button" className={css.traced} data-figure={figure.id} aria-haspopup="dialog" title={t('figureOpen', { label: figure.label })} onClick={() => setOpen(true)}>{figure.value}</button>
      {open ? createPortal(<Drawer open onClose={() => setOpen(false)} title={figure.label} closeLabel={t('close')}><FigureStory figure={figure} /></Drawer>, document.body) : null}
    </>
  )
}
