// Steps run side by side when they can, alone when they must, and a failure hides nothing else.
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { schedule, type Plan } from './schedule.ts'

const steps: Plan[] = [{ name: 'types' }, { name: 'lint' }, { name: 'build' }, { name: 'bundle', after: ['build'] }, { name: 'unit', alone: true }, { name: 'walks', after: ['build'], alone: true }]

async function play(failing: string[], asked = steps) {
  const log: string[] = []
  const together: string[][] = []
  const active = new Set<string>()
  const states = await schedule(asked, 2, async ({ name }) => {
    log.push(name)
    active.add(name)
    together.push([...active])
    await pause(1)
    active.delete(name)
    return !failing.includes(name)
  })
  return { log, together, states: Object.fromEntries([...states].map(([step, state]) => [step.name, state])) }
}

test('everything runs once, two light steps at a time, heavy ones alone', async () => {
  const { log, together, states } = await play([])
  expect(log.toSorted()).toEqual(steps.map((step) => step.name).toSorted())
  expect(Math.max(...together.map((names) => names.length))).toBe(2)
  expect(together.filter((names) => names.length > 1 && (names.includes('unit') || names.includes('walks')))).toEqual([])
  expect(new Set(Object.values(states))).toEqual(new Set(['passed']))
})

test('a failed build stops what needs it and nothing else', async () => {
  const { states } = await play(['build', 'types'])
  expect(states).toEqual({ types: 'failed', lint: 'passed', build: 'failed', bundle: 'not run', unit: 'passed', walks: 'not run' })
})

test('a step asked for without what it needs runs all the same', async () => {
  const { states } = await play([], steps.slice(3, 4))
  expect(states).toEqual({ bundle: 'passed' })
})
