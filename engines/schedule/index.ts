// Who does what and when: the bare scheduling core with its proofs, and the schedule of a team with its promises.
export type { Impossible, Rcpsp } from './core/instance.ts'
export { drawProject, type ProjectShape } from './core/draw-project.ts'
export { rcpsp, type RcpspAnswer, type RcpspOptions, type RcpspOutcome } from './core/rcpsp.ts'
export type { Buffers, FeedingBuffer } from './people/buffers.ts'
export type { Cause } from './people/chain.ts'
export type { Moment } from './people/clock.ts'
export type { HoursRange, Leave, Obstacle, Person, ScheduleCalendar, ScheduleQuestion, Task } from './people/question.ts'
export { schedule, type Assignment, type Explanation, type Miss, type Schedule, type ScheduleAnswer } from './people/schedule.ts'
