// The programs the house calls, found where they are installed and run on the project's own Node.
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { root } from './tree.ts'

const require = createRequire(import.meta.url)
const beside = (file: string, path: string) => join(dirname(file), path)

/** A program and its arguments, ready for `spawn`. */
export type Command = [program: string, ...args: string[]]

const node = process.execPath
const tsc = beside(require.resolve('typescript7/package.json'), 'bin/tsc')
const oxlint = beside(require.resolve('oxlint/package.json'), 'bin/oxlint')
const tsgolint = beside(require.resolve('oxlint-tsgolint/package.json'), 'bin/tsgolint.js')
const knip = beside(require.resolve('knip'), '../bin/knip.js')
const vite = beside(require.resolve('vite/package.json'), 'bin/vite.js')
const vitest = beside(require.resolve('vitest/package.json'), 'vitest.mjs')

/** The linter reads types through a second program, which it finds by this name. */
export const environment = { ...process.env, OXLINT_TSGOLINT_PATH: tsgolint }

export const script = (path: string, ...args: string[]): Command => [node, join(root, path), ...args]
export const typeCheck = (project: string): Command => [node, tsc, '--project', project, '--noEmit']
export const lint: Command = [node, oxlint, '--config', join(root, 'house/lint/oxlint.json'), '--type-aware', '--disable-nested-config', '--report-unused-disable-directives-severity=error']
export const deadCode: Command = [node, knip, '--config', 'house/knip.ts', '--no-progress']
export const build: Command = [node, vite, 'build', '--logLevel', 'warn']
export const tests = (project: string, ...args: string[]): Command => [node, vitest, 'run', '--project', project, ...args]
