/** The head of every room: its question in small, the computed answer in one sentence, one thing to do. */
import type { ReactNode } from 'react'
import css from './RoomHeader.module.css'

export type RoomHeaderProps = {
  question: ReactNode
  /** The computed sentence: figure, then meaning. */
  sentence: ReactNode
  detail?: ReactNode
  /** The one button, and at most one link beside it. */
  action?: ReactNode
  /** At the right, where there is room for it: it repeats in a picture what the sentence says. */
  aside?: ReactNode
}

export const RoomHeader = ({ question, sentence, detail, action, aside }: RoomHeaderProps) => (
  <header className={css.header}>
    <div className={css.text}>
      <p className={css.question}>{question}</p>
      <h1>{sentence}</h1>
      {detail ? <p className={css.detail}>{detail}</p> : null}
      {action ? <div className={css.action}>{action}</div> : null}
    </div>
    {aside}
  </header>
)
