// Reads the projects others publish their figures on.
import type { Rcpsp } from './instance.ts'

/**
 * A single-mode project in the `.sm` format of PSPLIB (Kolisch and Sprecher, EJOR 96, 1997).
 * @throws RangeError when a section is missing
 */
export function readPsplib(text: string): Rcpsp {
  const lines = text.split(/\r?\n/)
  const lineOf = (title: string) => {
    const at = lines.findIndex(line => line.startsWith(title))
    if (at < 0) throw new RangeError(`no line begins with ${title}: not a PSPLIB .sm file`)
    return at
  }
  const figures = (line = '') => line.trim().split(/\s+/).map(Number)
  const [links, requests, means] = [lineOf('PRECEDENCE RELATIONS'), lineOf('REQUESTS/DURATIONS'), lineOf('RESOURCEAVAILABILITIES')]
  const rows = lines.slice(requests + 3, means - 1).map(line => figures(line))
  return {
    durations: rows.map(row => row[2] ?? Number.NaN),
    successors: lines.slice(links + 2, requests - 1).map(line => figures(line).slice(3).map(next => next - 1)),
    demands: rows.map(row => row.slice(3)),
    capacities: figures(lines[means + 2]),
  }
}
