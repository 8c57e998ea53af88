/** A small line in a card: what was expected (dashed), what happened (solid), where it may end (pale). No axis: the ends are labelled. */
import css from './Sparkline.module.css'
import { bandPath, linePath, place, roundUp } from './plot.ts'

export type SparklineProps = {
  /** Read aloud instead of the picture. */
  label: string
  actual: readonly number[]
  /** Over the whole period; the actual stops at today. */
  expected?: readonly number[]
  /** From today to the end of the period, first value included. */
  range?: { low: readonly number[]; high: readonly number[] }
  /** Beside the last point. */
  lastLabel?: string
  /** At the foot, under the start and the end. */
  ends?: readonly [string, string]
  height?: number
  names?: { actual: string; expected: string; range?: string }
}

export const Sparkline = ({ label, actual, expected = [], range = { low: [], high: [] }, lastLabel, ends, height = 96, names }: SparklineProps) => {
  const count = Math.max(expected.length, actual.length + Math.max(0, range.high.length - 1))
  const scale = { count, top: roundUp(Math.max(...actual, ...expected, ...range.high)) }
  const real = place(actual, scale)
  const from = { length: actual.length - 1 }
  const later = (values: readonly number[]) => place([...Array.from(from, () => 0), ...values], scale).slice(from.length)
  const [x, y] = real.at(-1) ?? [0, 100]
  return (
    <figure className={css.figure}>
      <div className={css.picture} style={{ height }}>
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" role="img" aria-label={label}>
          <path className={css.range} d={bandPath(later(range.low), later(range.high))} />
          <path className={css.expected} d={linePath(place(expected, scale))} />
          <path className={css.actual} d={linePath(real)} />
        </svg>
        <span className={css.dot} style={{ left: `${x}%`, top: `${y}%` }} />
        {lastLabel ? <span className={css.last} data-side={x > 80 ? 'left' : undefined} data-up={y > 75 || undefined} style={{ left: `${x}%`, top: `${y}%` }} aria-hidden="true">{lastLabel}</span> : null}
      </div>
      {ends ? <div className={css.ends} aria-hidden="true"><span>{ends[0]}</span><span>{ends[1]}</span></div> : null}
      {names ? (
        <figcaption className={css.names} aria-hidden="true">
          <span><i data-line="actual" />{names.actual}</span>
          <span><i data-line="expected" />{names.expected}</span>
          {names.range ? <span><i data-line="range" />{names.range}</span> : null}
        </figcaption>
      ) : null}
    </figure>
  )
}
