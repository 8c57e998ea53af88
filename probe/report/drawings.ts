// The few drawings of the report: shapes say what colours say, for who prints in black and for who sees no red.
import type { Severity } from '../checks/contract.ts'
import { asIs, type Html } from './html.ts'

const draw = (shape: string): Html => asIs(`<svg viewBox="0 0 12 12" aria-hidden="true" fill="currentColor">${shape}</svg>`)

export const SHAPES: Record<Severity, Html> = {
  critical: draw('<rect x="1" y="1" width="10" height="10"/>'),
  high: draw('<path d="M6 .8 11.6 11H.4Z"/>'),
  medium: draw('<path d="M6 .4 11.6 6 6 11.6.4 6Z"/>'),
  low: draw('<circle cx="6" cy="6" r="4.6"/>'),
  info: draw('<circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" stroke-width="1.6"/>'),
}

export const TICK = asIs('<svg viewBox="0 0 20 20" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"><path d="m4 10.5 4 4 8-9"/></svg>')

export const MARK = asIs('<svg viewBox="0 0 32 32" role="img" aria-label="Azimut" fill="none"><path d="M10.06 18.39A15.2 15.2 0 0 0 21.94 18.39" stroke="#f2b134" stroke-width="3.8"/><path d="M5.31 28.4 16 4.4l10.69 24" stroke="var(--petrol)" stroke-width="4.6" stroke-linecap="round" stroke-linejoin="round"/></svg>')
