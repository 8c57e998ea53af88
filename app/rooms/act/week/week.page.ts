// The week as its page knows it.
import type { OutputOf } from '#app/deck/api.ts'

export type Week = OutputOf<'act.readWeek'>
export type WeekAction = Week['actions'][number]
