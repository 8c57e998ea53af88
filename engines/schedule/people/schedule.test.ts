// The schedule of a team: an independent checker, skills, leave, part time, dates, buffers, explanations, refusals.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, daysBetween, weekday } from '../../calendar/index.ts'
import { createRandom, drawLogNormal } from '../../random/index.ts'
import { schedule, type Moment, type Person, type Schedule, type ScheduleQuestion, type Task } from '../index.ts'

const FULL = [7, 7, 7, 7, 7, 0, 0]
const MONDAY = '2026-09-07'
const calendar = { start: MONDAY }

function plan(question: ScheduleQuestion): Schedule {
  const answer = schedule(question)
  if (!('explain' in answer)) throw new Error(JSON.stringify(answer))
  return answer
}

const hoursFrom = ({ day, hour }: Moment) => daysBetween(MONDAY, day) * 24 + hour

/** What is wrong with a schedule, told by half-hours; shares no code with the engine. */
function faults({ tasks, people, calendar: { holidays = [] } }: ScheduleQuestion, { starts, finishes, assignments }: Schedule): string[] {
  const found: string[] = []
  const hoursOn = (person: Person, day: string) => holidays.includes(day) || person.leave?.some(({ from, to }) => from <= day && day <= to) ? 0 : person.capacity[weekday(day) - 1]!
  /** Hours the person works from a moment to another. */
  const worked = (person: Person, from: Moment, to: Moment) => {
    let hours = 0
    for (let day = from.day; day <= to.day; day = addDays(day, 1)) {
      const [first, last] = [day === from.day ? from.hour : 0, day === to.day ? to.hour : 24]
      hours += Math.max(0, Math.min(last, hoursOn(person, day)) - first)
    }
    return hours
  }
  for (const { id, after = [], needs = 1, hours = 0, skill, fixedStart, deadline } of tasks) {
    const own = assignments.filter(({ task }) => task === id)
    if (hours > 0 && (own.length !== needs || new Set(own.map(({ person }) => person)).size !== needs)) found.push(`${id}: ${own.length} people, not ${needs}`)
    for (const before of after) if (hoursFrom(starts[id]!) < hoursFrom(finishes[before]!)) found.push(`${id} starts before ${before} ends`)
    for (const { person, start, finish } of own) {
      const who = people.find(({ id: other }) => other === person)!
      if (skill !== undefined && !(who.skills ?? []).includes(skill)) found.push(`${person} cannot do ${id}`)
      if (worked(who, start, finish) !== Math.ceil(hours * 2) / 2) found.push(`${person} works ${worked(who, start, finish)} h on ${id}, not ${hours}`)
      if (start.hour >= hoursOn(who, start.day)) found.push(`${person} starts ${id} on ${start.day}, when off`)
    }
    if (fixedStart !== undefined && starts[id]!.day !== fixedStart) found.push(`${id} starts on ${starts[id]!.day}, not ${fixedStart}`)
    if (deadline !== undefined && finishes[id]!.day > deadline) found.push(`${id} ends on ${finishes[id]!.day}, after ${deadline}`)
  }
  for (const one of assignments) {
    for (const other of assignments) {
      if (one === other || one.person !== other.person || one.task === other.task) continue
      if (hoursFrom(one.start) < hoursFrom(other.finish) && hoursFrom(other.start) < hoursFrom(one.finish)) found.push(`${one.person} does ${one.task} and ${other.task} at once`)
    }
  }
  return found
}

const ana: Person = { id: 'ana', capacity: FULL, skills: ['write'] }
const ben: Person = { id: 'ben', capacity: FULL, skills: ['web'] }
const text: Task = { id: 'text', hours: 7, skill: 'write' }
const page: Task = { id: 'page', hours: 7, after: ['text'], skill: 'web' }

test('a leave moves what its person alone can do, and says so', () => {
  const leave = { from: '2026-09-08', to: '2026-09-08' }
  const answer = plan({ tasks: [text, page], people: [ana, { ...ben, leave: [leave] }], calendar })
  expect(answer).toMatchObject({ verdict: 'optimal', makespan: 3, lowerBound: 3, gap: 0, criticalChain: ['text', 'page'], starts: { page: { day: '2026-09-09', hour: 0 } } })
  expect(answer.explain('page')).toMatchObject({ people: ['ben'], isCritical: true, because: [{ kind: 'leave', person: 'ben', leave }, { kind: 'after', task: 'text', until: { day: MONDAY, hour: 7 } }] })
  expect(answer.explain('text').because).toEqual([{ kind: 'project-start', at: { day: MONDAY, hour: 0 } }])
})

test('nothing to do takes no time', () => {
  expect(plan({ tasks: [], people: [ana], calendar })).toMatchObject({ verdict: 'optimal', makespan: 0, assignments: [], criticalChain: [] })
})

test('part time: 7 hours at 3.5 on Mondays and Thursdays end on Thursday', () => {
  const answer = plan({ tasks: [text], people: [{ ...ana, capacity: [3.5, 0, 0, 3.5, 0, 0, 0] }], calendar })
  expect(answer.finishes['text']).toEqual({ day: '2026-09-10', hour: 3.5 })
})

test('a day nobody works and a week-end are named when they decide', () => {
  const friday = { id: 'text', hours: 35, skill: 'write' }
  const answer = plan({ tasks: [friday, page], people: [ana, ben], calendar: { start: MONDAY, holidays: ['2026-09-09'] } })
  expect(answer.finishes['text']!.day).toBe('2026-09-14')
  expect(answer.explain('page').because[0]).toMatchObject({ kind: 'after', task: 'text' })
  const weekEnd = plan({ tasks: [{ ...friday, hours: 35 }, page], people: [ana, ben], calendar })
  expect(weekEnd.explain('page').because[0]).toMatchObject({ kind: 'not-working', person: 'ben', until: { day: '2026-09-14', hour: 0 } })
})

test('one person, two tasks: the second waits for the person', () => {
  const answer = plan({ tasks: [text, { id: 'post', hours: 3.5, skill: 'write' }], people: [ana], calendar })
  const [first, second] = hoursFrom(answer.starts['text']!) === 0 ? ['text', 'post'] : ['post', 'text']
  expect(answer.explain(second!).because[0]).toMatchObject({ kind: 'person-busy', person: 'ana', task: first })
})

test('of two people who end as soon, the cheaper works; two who work together both give their hours', () => {
  const dear: Person = { id: 'dear', capacity: FULL, rate: 9_000 }
  const cheap: Person = { id: 'cheap', capacity: FULL, rate: 3_000 }
  expect(plan({ tasks: [{ id: 'call', hours: 2 }], people: [dear, cheap], calendar }).assignments.map(({ person }) => person)).toEqual(['cheap'])
  expect(plan({ tasks: [{ id: 'fair', hours: 2, needs: 2 }], people: [dear, cheap], calendar }).assignments).toHaveLength(2)
})

test('a task that needs nobody waits on the hours of the office', () => {
  const answer = plan({ tasks: [{ id: 'print', hours: 21, needs: 0 }, { id: 'send', hours: 1, after: ['print'] }], people: [ana], calendar: { start: '2026-09-10' } })
  expect(answer.starts['send']).toEqual({ day: '2026-09-15', hour: 0 })
  expect(answer.assignments.map(({ task }) => task)).toEqual(['send'])
})

test('a fixed start is kept, and others work around it', () => {
  const answer = plan({ tasks: [{ id: 'fair', hours: 7, fixedStart: '2026-09-08' }, { id: 'post', hours: 10 }], people: [ana], calendar })
  expect(answer.starts['fair']!.day).toBe('2026-09-08')
  expect(answer.explain('fair').because).toContainEqual({ kind: 'fixed-start', at: { day: '2026-09-08', hour: 0 } })
  expect(answer).toMatchObject({ verdict: 'feasible', makespan: 4, misses: [] })
})

test('dates that cannot all be kept: late, with what is missed', () => {
  const answer = plan({ tasks: [{ id: 'one', hours: 7, deadline: MONDAY }, { id: 'two', hours: 7, deadline: MONDAY }], people: [ana], calendar })
  expect(answer).toMatchObject({ verdict: 'late', misses: [{ deadline: MONDAY, day: '2026-09-08' }] })
})

test.each<[string, Partial<ScheduleQuestion>, unknown]>([
  ['a skill nobody has', { tasks: [{ id: 'film', hours: 3, skill: 'video' }] }, { verdict: 'impossible', obstacles: [{ kind: 'no-skill', task: 'film', skill: 'video' }] }],
  ['more people than there are', { tasks: [{ id: 'fair', hours: 3, needs: 3 }] }, { verdict: 'impossible', obstacles: [{ kind: 'too-few-people', task: 'fair', needs: 3, able: 2 }] }],
  ['tasks that wait for each other', { tasks: [{ ...text, after: ['page'] }, page] }, { verdict: 'impossible', obstacles: [{ kind: 'cycle', tasks: ['text', 'page'] }] }],
  ['a deadline nobody could keep', { tasks: [text, { ...page, deadline: MONDAY }] }, { verdict: 'impossible', obstacles: [{ kind: 'deadline', task: 'page', deadline: MONDAY, earliest: '2026-09-08' }] }],
  ['a fixed start before what it follows', { tasks: [text, { ...page, fixedStart: MONDAY }] }, { verdict: 'impossible', obstacles: [{ kind: 'fixed-start', task: 'page', fixedStart: MONDAY, earliest: '2026-09-08' }] }],
  ['nobody with an hour left', { tasks: [text], people: [{ ...ana, capacity: [0, 0, 0, 0, 0, 0, 0] }] }, { verdict: 'impossible', obstacles: [{ kind: 'no-time', task: 'text' }] }],
  ['hours nobody has given', { tasks: [text, { id: 'film' }] }, { verdict: 'too-early', missing: ['film'] }],
])('%s is an answer, in data', (_name, part, expected) => {
  expect(schedule({ tasks: [text], people: [ana, ben], calendar, ...part })).toEqual(expected)
})

test.each<[string, Partial<ScheduleQuestion>]>([
  ['tasks[0].hours', { tasks: [{ id: 'a', hours: -1 }] }],
  ['tasks[0].duration', { tasks: [{ id: 'a', duration: { p50: 3, p90: 2 } }] }],
  ['tasks[0].after', { tasks: [{ id: 'a', hours: 1, after: ['b'] }] }],
  ['people[0].capacity', { people: [{ id: 'a', capacity: [7] }] }],
  ['effort', { effort: Number.NaN }],
  ['effort', { effort: Infinity }],
  ['calendar.days', { calendar: { ...calendar, days: -1 } }],
  ['calendar.days', { calendar: { ...calendar, days: 1e12 } }],
  ['calendar.holidays[0]', { calendar: { ...calendar, holidays: ['2026-02-31'] } }],
  ['tasks[0].needs', { tasks: [{ ...text, needs: 1e12 }] }],
  ['people[0].leave', { people: [{ ...ana, leave: [{ from: '2026-09-09', to: '2026-09-08' }] }] }],
])('a wrong %s is refused by its name', (field, part) => {
  expect(() => schedule({ tasks: [text], people: [ana], calendar, ...part })).toThrow(new RegExp(`^${field.replace(/[[\]]/g, '\\$&')}:`))
})

const questions = fc.record({
  seed: fc.nat(), count: fc.integer({ min: 1, max: 18 }), people: fc.integer({ min: 2, max: 5 }),
}).map(({ seed, count, people }): ScheduleQuestion => {
  const random = createRandom(seed)
  const below = (limit: number) => Math.floor(random() * limit)
  return {
    seed, effort: 60, calendar: { start: MONDAY, holidays: ['2026-09-10'] },
    tasks: Array.from({ length: count }, (_, i): Task => ({
      id: `t${i}`, hours: below(24) / 2, needs: 1 + below(2), after: [...Array(i).keys()].filter(() => random() < 0.15).map(j => `t${j}`),
      ...random() < 0.4 && { skill: 'web' },
    })),
    people: Array.from({ length: people }, (_, p): Person => ({
      id: `p${p}`, capacity: p < 2 ? FULL : [7, 7, below(8), below(15) / 2, 0, 0, 0], skills: p < 2 || random() < 0.5 ? ['web'] : [],
      ...random() < 0.6 && { leave: [{ from: addDays(MONDAY, below(8)), to: addDays(MONDAY, 8 + below(5)) }] },
    })),
  }
})

test('whatever the team: skills, leave, part time and order respected, the bound below, the same again', () => {
  fc.assert(fc.property(questions, question => {
    const answer = plan(question)
    expect(faults(question, answer)).toEqual([])
    expect(answer.lowerBound).toBeLessThanOrEqual(answer.makespan)
    for (const { id } of question.tasks) expect(answer.explain(id).because.length).toBeGreaterThan(0)
    expect(JSON.stringify(plan(question))).toBe(JSON.stringify(answer))
  }), { numRuns: 80 })
})

test('the promise is kept 85 to 95 times in a hundred, played apart from the engine', () => {
  const range = (p50: number) => ({ p50, p90: 1.8 * p50 })
  const chain: Task[] = Array.from({ length: 8 }, (_, i): Task => ({ id: `t${i}`, duration: range(6 + i), after: i > 0 ? [`t${i - 1}`] : [] }))
  const { buffers } = plan({ tasks: chain, people: [ana], calendar })
  if (buffers.verdict !== 'enough') throw new Error(buffers.verdict)
  expect(buffers.onTime).toBeGreaterThan(0.85)
  expect(buffers.onTime).toBeLessThan(0.95)
  // One person, one chain: the end is the sum of the hours, at 35 a week.
  const promised = workedHours(buffers.promise)
  const random = createRandom('apart')
  let kept = 0
  for (let run = 0; run < 4_000; run++) {
    const hours = chain.reduce((sum, { duration }) => sum + Math.ceil(2 * drawLogNormal(random, duration!.p50, Math.log(1.8) / 1.2815515655446)) / 2, 0)
    if (hours <= promised) kept++
  }
  expect(kept / 4_000).toBeGreaterThan(0.85)
  expect(kept / 4_000).toBeLessThan(0.95)
  expect(buffers.hours).toBeCloseTo(promised - workedHours(buffers.planned), 6)
})

test('hours known but for a hair: the promise is near the plan, also where two people share two tasks', () => {
  fc.assert(fc.property(questions, question => {
    const { buffers } = plan({ ...question, tasks: question.tasks.map(({ hours, ...task }) => ({ ...task, duration: { p50: hours! + 0.5, p90: 1.001 * (hours! + 0.5) } })) })
    if (buffers.verdict !== 'enough') throw new Error(buffers.verdict)
    expect(daysBetween(buffers.planned.day, buffers.promise.day)).toBeLessThan(28)
  }), { numRuns: 60 })
})

function workedHours({ day, hour }: Moment): number {
  let hours = hour
  for (let one = MONDAY; one < day; one = addDays(one, 1)) if (weekday(one) <= 5) hours += 7
  return hours
}

test('without any range there is no promise to make; where a side task joins, a feeding buffer is asked for', () => {
  expect(plan({ tasks: [text], people: [ana], calendar }).buffers).toEqual({ verdict: 'too-early', missing: ['text'] })
  const tasks: Task[] = [{ id: 'long', duration: { p50: 20, p90: 30 }, skill: 'write' }, { id: 'side', duration: { p50: 7, p90: 10 }, skill: 'web' }, { id: 'last', hours: 3, after: ['long', 'side'] }]
  const { buffers, explain } = plan({ tasks, people: [ana, ben], calendar })
  expect(explain('side').bufferHours).toBe(3)
  expect(buffers).toMatchObject({ verdict: 'enough', feeding: [{ before: 'last', after: 'side', hours: 3, available: 13 }] })
})
