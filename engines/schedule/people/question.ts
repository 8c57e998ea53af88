// What a team has to do, who can do it and when: the question of the schedule.
import type { IsoDay } from '../../calendar/index.ts'

/** Hours of work: half of the times at most `p50`, nine times in ten at most `p90`. */
export interface HoursRange { p50: number, p90: number }

export interface Task {
  id: string
  /** Hours of work of each person it needs, when they are known; rounded up to the half-hour. */
  hours?: number
  /** The same as a range; replaces `hours`. */
  duration?: HoursRange
  /** How many people work on it, each for its hours; 1 if not said. 0: it only waits, on the hours of the office. */
  needs?: number
  /** Tasks that must have ended. */
  after?: readonly string[]
  /** It starts that day, and no other. */
  fixedStart?: IsoDay
  /** It has ended by the evening of that day. */
  deadline?: IsoDay
  /** Only people with this skill; anybody if not said. */
  skill?: string
}

/** Days off, both included. */
export interface Leave { from: IsoDay, to: IsoDay }

export interface Person {
  id: string
  /** Hours given to these tasks from Monday to Sunday: `[7, 7, 7, 7, 7, 0, 0]`; a part time has zeros or fewer hours. */
  capacity: readonly number[]
  leave?: readonly Leave[]
  skills?: readonly string[]
  /** Cents an hour; of two people who end as soon, the cheaper works. */
  rate?: number
}

export interface ScheduleCalendar {
  /** The first day anybody can work. */
  start: IsoDay
  /** Days nobody works. */
  holidays?: readonly IsoDay[]
  /** How far ahead to look, in days; 730 if not said. */
  days?: number
}

export interface ScheduleQuestion {
  tasks: readonly Task[]
  people: readonly Person[]
  calendar: ScheduleCalendar
  seed?: number | string
  /** How many schedules to try, half without calendars for the bound and half with the people; 4,000 if not said. */
  effort?: number
  /** Asked now and then; the search ends when it says so. */
  shouldStop?: () => boolean
}

/** Why no schedule exists, in data: each is proven. */
export type Obstacle =
  | { kind: 'cycle', tasks: string[] }
  | { kind: 'no-skill', task: string, skill: string }
  | { kind: 'too-few-people', task: string, needs: number, able: number }
  | { kind: 'no-time', task: string }
  | { kind: 'deadline', task: string, deadline: IsoDay, earliest: IsoDay }
  | { kind: 'fixed-start', task: string, fixedStart: IsoDay, earliest: IsoDay }
