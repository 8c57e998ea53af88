// A channel as a budget sees it: what it brings for what it is given, within its limits.
import type { Curve } from './curve.ts'

/** A channel: its response, and the least and the most it may be given, in the unit of the budget. */
export interface Channel {
  id: string
  /** One curve taken for certain, or draws of it: its doubt. Draw `s` of each channel belongs to one future. */
  curve: Curve | { draws: readonly Curve[] }
  min: number
  max: number
}
