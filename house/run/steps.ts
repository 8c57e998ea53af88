// What `npm test` checks, in the order people read it.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, deadCode, lint, script, tests, typeCheck } from '../programs.ts'
import type { Step } from './perform.ts'

const reports = mkdtempSync(join(tmpdir(), 'azimut-tests-'))
process.once('exit', () => rmSync(reports, { recursive: true, force: true }))

function testStep(project: string, rest: Omit<Step, 'name' | 'commands' | 'report'>): Step {
  const report = join(reports, `${project}.json`)
  return { name: project, commands: [tests(project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`)], report, ...rest }
}

export const steps: Step[] = [
  { name: 'types', title: 'types, and engines as arithmetic alone', commands: [typeCheck('tsconfig.json'), typeCheck('engines/tsconfig.json')] },
  { name: 'lint', title: 'lint', commands: [lint] },
  testStep('house', { title: 'arrows, names, lock: the rules of the house' }),
  { name: 'dead', title: 'dead code', commands: [deadCode] },
  { name: 'build', title: 'build of the pages', commands: [build] },
  { name: 'bundle', title: 'weight of the first load', commands: [script('house/bundle/weigh.ts')], after: ['build'] },
  testStep('unit', { title: 'engines, probe, tracker, rooms on real stores', alone: true, limitSeconds: 1200 }),
  testStep('walks', { title: 'walks in a real browser', after: ['build'], alone: true, limitSeconds: 1200 }),
]
