// Where the cases that others publish are found. They are not kept here: AZIMUT_REFERENCES names a folder that holds copies, laid out as docs/probe.md says.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The path of a file or a folder of the references; null when it is not there: what needs it is then left out. */
export function findReference(...parts: string[]): string | null {
  const folder = process.env.AZIMUT_REFERENCES
  const path = folder ? join(folder, ...parts) : null
  return path !== null && existsSync(path) ? path : null
}

/** A case of the W3C's rules for conformance testing (act-rules.github.io): what a rule must say of a page. */
export interface ActCase { file: string; rule: string; expected: 'passed' | 'failed' | 'inapplicable'; lang: string; html: string }

export function readActCases(file: string): ActCase[] {
  return (JSON.parse(readFileSync(file, 'utf8')) as { cases: ActCase[] }).cases
}
