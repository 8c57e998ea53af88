/** A figure and how sure one is of it: the range as a pale bar, the figure on it, and what was expected as a line. */
import css from './RangeBar.module.css'

export type RangeBarProps = {
  /** Read aloud instead of the picture. */
  label: string
  low: number
  high: number
  value: number
  expected?: number
  /** Texts beside the marks, ready to read: what was expected above, the rest below. */
  texts: { low: string; high: string; value: string; expected?: string }
}

export const RangeBar = ({ label, low, high, value, expected, texts }: RangeBarProps) => {
  const marks = [low, high, value, ...(expected === undefined ? [] : [expected])]
  const [floor, top] = [Math.min(...marks), Math.max(...marks)]
  const at = (number: number) => `${4 + (92 * (number - floor)) / (top - floor || 1)}%`
  const apart = (number: number) => Math.abs(number - value) / (top - floor || 1) > 0.16
  const edge = (number: number) => (number === floor ? 'start' : number === top ? 'end' : undefined)
  return (
    <figure className={css.figure} role="img" aria-label={label}>
      {expected === undefined ? null : <div className={css.texts}><span data-edge={edge(expected)} style={{ insetInlineStart: at(expected) }}>{texts.expected}</span></div>}
      <div className={css.line}>
        <span className={css.range} style={{ insetInlineStart: at(low), width: `${(92 * (high - low)) / (top - floor || 1)}%` }} />
        {expected === undefined ? null : <span className={css.expected} style={{ insetInlineStart: at(expected) }} />}
        <span className={css.value} style={{ insetInlineStart: at(value) }} />
      </div>
      <div className={css.texts}>
        {apart(low) ? <span data-edge={edge(low)} style={{ insetInlineStart: at(low) }}>{texts.low}</span> : null}
        <strong style={{ insetInlineStart: at(value) }}>{texts.value}</strong>
        {apart(high) ? <span data-edge={edge(high)} style={{ insetInlineStart: at(high) }}>{texts.high}</span> : null}
      </div>
    </figure>
  )
}
