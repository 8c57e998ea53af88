// The split of a budget that brings the most, with a bound that proves it.
export { allocate, type Allocation, type AllocationQuestion, type Channel } from './allocate.ts'
export type { Comparison } from './compare.ts'
export { slopeAt, valueAt, type Curve } from './curve.ts'
