// The attribution engine on ten thousand paths: distance to exact figures, time by rule.
import { existsSync, readFileSync } from 'node:fs'
import { attribute, type Path, type Rule } from '@azimut/engines/attribution'
import { clock } from './clock.ts'
import type { Row } from './row.ts'

const folder = '../shared/data/attribution'
const readTable = (file: string) => readFileSync(`${folder}/${file}`, 'utf8').trim().split('\n').slice(1).map(line => line.replaceAll('"', '').split(','))

export function attributionRows(): Row[] {
  if (!existsSync(`${folder}/PathData.csv`)) return []
  const paths: Path[] = readTable('PathData.csv').map(([path, conversions, value, nulls]) => ({ steps: path!.split(' > '), conversions: Number(conversions), nulls: Number(nulls), valueCents: Number(value) }))
  const heuristics = readTable('ref_heuristic.csv')
  return [
    ...(['first', 'last', 'linear'] as const).map((kind, i) => rowOf(paths, { kind }, { exact: heuristics, column: 1 + 2 * i, most: 50, reference: 'ChannelAttribution' })),
    rowOf(paths, { kind: 'shapley' }, { most: 50, reference: 'by its definition, in the tests' }),
    rowOf(paths, { kind: 'markov' }, { exact: readTable('exact_markov_order1.csv'), column: 2, most: 50, reference: 'exact solve; simulated: up to 7 % off' }),
    rowOf(paths, { kind: 'markov', order: 2 }, { most: 500, reference: 'independent solver, in the tests' }),
    rowOf(paths, { kind: 'markov', order: 3 }, { most: 1_000, reference: 'independent solver, in the tests' }),
  ]
}

/** `most` in ms; without exact figures here, the row tells the time alone. */
function rowOf(paths: readonly Path[], rule: Rule, { exact, column = 0, most, reference }: { exact?: string[][]; column?: number; most: number; reference: string }): Row {
  const { answer: { credits }, ms } = clock(() => attribute(paths, rule))
  const far = exact ? Math.max(...exact.map(row => Math.abs(credits.find(({ channel }) => channel === row[0])!.conversions / Number(row[column]) - 1))) : 0
  const name = rule.kind === 'markov' ? `Markov ${rule.order ?? 1}` : rule.kind
  return {
    engine: 'attribution', set: `10,000 paths, ${name}`, figure: exact ? `${far.toExponential(1)} away` : '–',
    bar: `${exact ? '≤ 1e-9, ' : ''}< ${most} ms`, passes: far <= 1e-9 && ms < most, ms, reference,
  }
}
