// The split of a budget that brings the most, with a bound that proves it.
export { allocate, type Allocation, type AllocationQuestion } from './allocate.ts'
export type { Channel } from './channel.ts'
export type { Comparison } from './compare.ts'
export { slopeAt, valueAt, type Curve } from './curve.ts'
