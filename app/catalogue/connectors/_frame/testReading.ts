// Reads bytes with one connector and keeps every row of the kind it brings, for tests.
import type { AnyRow, Connector } from '../_contract.ts'
import { readFile } from '../_frame.ts'

type Of<Kind extends AnyRow['kind']> = Extract<AnyRow, { kind: Kind }>

export async function readRows<Kind extends AnyRow['kind']>(connector: Connector, bytes: Uint8Array, kind: Kind) {
  const rows: Of<Kind>[] = []
  const reading = await readFile([connector], (async function* () { yield bytes })(), { take: some => { rows.push(...some.filter((row): row is Of<Kind> => row.kind === kind)) } })
  return { ...reading, rows }
}
