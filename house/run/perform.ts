// Performs steps, shows what fails, and ends on a summary: what passed, how long it took, how many tests ran.
import { existsSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import type { Command } from '../programs.ts'
import { run } from './processes.ts'
import { schedule, type Plan, type State } from './schedule.ts'

export type Step = Plan & {
  title: string
  commands: Command[]
  /** Each command is stopped after it; 300 when not said. */
  limitSeconds?: number
  /** Where the tests of the step leave their JSON report. */
  report?: string
}

type Counts = { numTotalTests: number; numPassedTests: number; numFailedTests: number }

const counts = ({ report }: Step): Counts | undefined => (report !== undefined && existsSync(report) ? (JSON.parse(readFileSync(report, 'utf8')) as Counts) : undefined)

/** A step alone on the machine speaks as it goes; one beside another speaks once, at its end. */
async function execute(step: Step, live: boolean): Promise<{ passed: boolean; seconds: number }> {
  if (live) console.log(`\n── ${step.name}: ${step.title}`)
  const outcomes = []
  for (const command of step.commands) outcomes.push(await run(command, live, step.limitSeconds ?? 300))
  const passed = outcomes.every((outcome) => outcome.ok)
  const seconds = outcomes.reduce((sum, outcome) => sum + outcome.seconds, 0)
  if (!live) console.log(`\n── ${step.name}: ${step.title} · ${passed ? 'passed' : 'FAILED'} in ${seconds.toFixed(1)} s`)
  if (!live && !passed) console.log(outcomes.map((outcome) => outcome.output).join('').trimEnd())
  return { passed, seconds }
}

function summarise(states: Map<Step, State>, seconds: Map<Step, number>, total: number): void {
  console.log('\n── summary')
  let ran = 0
  for (const [step, state] of states) {
    const found = counts(step)
    ran += found === undefined ? 0 : found.numPassedTests + found.numFailedTests
    const tests = found === undefined ? '' : ` · ${found.numPassedTests} of ${found.numTotalTests} tests passed`
    console.log(`${state.padEnd(9)}${step.name.padEnd(20)}${(seconds.get(step) ?? 0).toFixed(1).padStart(7)} s${tests}`)
  }
  const passed = [...states.values()].filter((state) => state === 'passed').length
  console.log(`${passed} of ${states.size} steps passed in ${total.toFixed(1)} s${ran > 0 ? `, ${ran} tests ran` : ''}`)
}

/** Performs the steps named by `asked` (none named: all of them). Resolves to the exit code: 0 when every one passed. */
export async function perform(steps: Step[], asked: string[]): Promise<number> {
  const unknown = asked.filter((name) => !steps.some((step) => step.name === name))
  if (unknown.length > 0) {
    console.error(`No step is called ${unknown.join(', ')}. Steps: ${steps.map((step) => step.name).join(', ')}.`)
    return 2
  }
  const chosen = asked.length > 0 ? steps.filter((step) => asked.includes(step.name)) : steps
  if (chosen.length === 0) {
    console.error('There is nothing to perform.')
    return 2
  }
  const seconds = new Map<Step, number>()
  const started = performance.now()
  const states = await schedule(chosen, Math.min(2, availableParallelism()), async (step) => {
    const outcome = await execute(step, step.alone === true || chosen.length === 1)
    seconds.set(step, outcome.seconds)
    return outcome.passed
  })
  summarise(states, seconds, (performance.now() - started) / 1000)
  return [...states.values()].every((state) => state === 'passed') ? 0 : 1
}
