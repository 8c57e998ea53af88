// The linter refuses what the house refuses: one planted file for each rule that matters most.
import { spawnSync } from 'node:child_process'
import { beforeAll, expect, test } from 'vitest'
import { plant } from '../plant.ts'
import { environment, lint } from '../programs.ts'

/** Rule as the linter names it → a file that breaks it. */
const planted: Record<string, { path: string; text: string }> = {
  'eslint(max-lines)': { path: 'app/long.ts', text: '// A line\n'.repeat(301) },
  'eslint(max-params)': { path: 'app/five.ts', text: 'export const add = (a: number, b: number, c: number, d: number, e: number) => a + b + c + d + e\n' },
  'typescript(no-explicit-any)': { path: 'app/any.ts', text: 'export const first = (list: any) => String(list)\n' },
  'typescript(no-floating-promises)': { path: 'app/floating.ts', text: 'export function save() {\n  Promise.resolve(1)\n}\n' },
  'typescript(no-misused-promises)': { path: 'app/misused.ts', text: 'const ready = async () => false\nexport const state = ready() ? 1 : 2\n' },
  'typescript(await-thenable)': { path: 'app/await.ts', text: 'export const one = async () => await 1\n' },
  'typescript(switch-exhaustiveness-check)': { path: 'app/switch.ts', text: "export function size(way: 'up' | 'down') {\n  switch (way) {\n    case 'up':\n      return 1\n  }\n}\n" },
  'typescript(ban-ts-comment)': { path: 'app/ignore.ts', text: '// @ts-ignore\nexport const one: number = 1\n' },
  'eslint(no-unused-vars)': { path: 'app/unused.ts', text: 'const one = 1\n' },
  'eslint(eqeqeq)': { path: 'app/equal.ts', text: 'export const same = (a: string, b: string) => a == b\n' },
  'eslint(no-console)': { path: 'app/kernel/console.ts', text: "console.log('here')\n" },
  'eslint(no-restricted-properties)': { path: 'engines/mix/index.ts', text: 'export const now = () => Date.now() + Math.random()\n' },
  'react-hooks(rules-of-hooks)': { path: 'app/hook.tsx', text: "import { useState } from 'react'\nexport function Page(props: { open: boolean }) {\n  if (props.open) useState(1)\n  return null\n}\n" },
  'jsx-a11y(alt-text)': { path: 'app/image.tsx', text: 'export const mark = <img src="/mark.svg" />\n' },
  'vitest(no-focused-tests)': { path: 'app/only.test.ts', text: "import { expect, test } from 'vitest'\ntest.only('one', () => expect(1).toBe(1))\n" },
  'vitest(no-disabled-tests)': { path: 'app/off.test.ts', text: "import { expect, test } from 'vitest'\ntest.skip('one', () => expect(1).toBe(1))\n" },
}

type Finding = { code: string; filename: string }
let findings: Finding[] = []

beforeAll(() => {
  using wrong = plant({
    'tsconfig.json': JSON.stringify({ compilerOptions: { strict: true, target: 'es2024', module: 'nodenext', jsx: 'react-jsx', types: [] } }),
    'bench/speaks.ts': "console.log('2.1 times the baseline')\n",
    ...Object.fromEntries(Object.values(planted).map(({ path, text }) => [path, text])),
  })
  const [program, ...args] = lint
  const { stdout } = spawnSync(program, [...args, '--format', 'json'], { cwd: wrong.folder, env: environment, encoding: 'utf8' })
  findings = (JSON.parse(stdout) as { diagnostics: Finding[] }).diagnostics
})

test.each(Object.entries(planted))('%s fires', (rule, { path }) => {
  expect(findings.filter((finding) => finding.filename === path).map((finding) => finding.code)).toContain(rule)
})

test('engines are told apart on both counts: the clock and the dice', () => {
  expect(findings.filter((finding) => finding.filename === 'engines/mix/index.ts')).toHaveLength(2)
})

test('a benchmark may speak on the terminal', () => {
  expect(findings.filter((finding) => finding.filename === 'bench/speaks.ts')).toEqual([])
})

