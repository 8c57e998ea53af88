/** Chances against money: the curve, where one stands on it (brass), and the words for it. */
import type { ReactNode } from 'react'
import { linePath, smoothPath } from './plot.ts'
import type { Point } from './plot.ts'
import css from './SCurve.module.css'

export type SCurveProps = {
  /** Read aloud instead of the picture. */
  label: string
  /** From left to right; `chance` is a share, 0 to 1. */
  points: readonly { x: number; chance: number }[]
  at: number
  /** Beside the marker (« 7 chances sur 10 »). */
  atLabel: string
  /** Under the axis: start, marker, end. */
  xLabels: readonly [string, string, string]
  /** Thin lines across: « une fois sur deux », « huit fois sur dix ». */
  levels?: readonly { chance: number; label: string }[]
  /** A slider, exactly under the curve. */
  children?: ReactNode
}

const lookUp = (points: SCurveProps['points'], at: number): number => {
  const next = points.findIndex((point) => point.x >= at)
  const [a, b] = [points[next - 1], points[next]]
  if (!a || !b) return (b ?? points.at(-1))?.chance ?? 0
  return a.chance + ((b.chance - a.chance) * (at - a.x)) / (b.x - a.x)
}

export const SCurve = ({ label, points, at, atLabel, xLabels, levels = [], children }: SCurveProps) => {
  const [from, to] = [points[0]?.x ?? 0, points.at(-1)?.x ?? 1]
  const across = (x: number) => (100 * (x - from)) / (to - from || 1)
  const placed = points.map(({ x, chance }): Point => [across(x), 100 - 100 * chance])
  const marker: Point = [across(at), 100 - 100 * lookUp(points, at)]
  const spot = { left: `${marker[0]}%`, top: `${marker[1]}%` }
  return (
    <figure className={css.figure} data-levels={levels.length > 0 || undefined}>
      <div className={css.picture}>
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" role="img" aria-label={label}>
          {levels.map((level) => <path key={level.chance} className={css.level} d={linePath([[0, 100 - 100 * level.chance], [100, 100 - 100 * level.chance]])} />)}
          <path className={css.under} d={`${smoothPath(placed)}L100 100L0 100Z`} />
          <path className={css.curve} d={smoothPath(placed)} />
          <path className={css.drop} d={linePath([marker, [marker[0], 100]])} />
        </svg>
        {levels.map((level) => <span key={level.chance} className={css.levelLabel} style={{ top: `${100 - 100 * level.chance}%` }} aria-hidden="true">{level.label}</span>)}
        <span className={css.marker} style={spot} />
        <strong className={css.atLabel} data-side={marker[0] > 55 ? 'left' : undefined} style={spot} aria-hidden="true">{atLabel}</strong>
      </div>
      <div className={css.axis} aria-hidden="true">
        <span>{xLabels[0]}</span>
        <span className={css.here} style={{ left: `${Math.min(84, Math.max(16, marker[0]))}%` }}>{xLabels[1]}</span>
        <span>{xLabels[2]}</span>
      </div>
      {children ? <div className={css.slid}>{children}</div> : null}
    </figure>
  )
}
