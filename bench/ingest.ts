// How fast events are taken: the whole path (checked, on disk, in the store) against a bare server that checks the same body and stores nothing. Run: node bench/ingest.ts [rounds]
import { openSender, sendWhenDue, sendWhile } from './ingest/load.ts'
import { serve, start } from './ingest/serve.ts'
import type { Child, Target } from './ingest/serve.ts'

const connections = 128
const [warmEvents, seconds] = [8_000, 4]
/** Long enough that the store inserts and merges several times meanwhile. */
const [dueSeconds, perSecond] = [16, 1_000]
type Round = { rate: number; cpuMs: number; answerMs: number }

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
const p99 = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.99)] ?? Number.NaN
const acknowledged = { azimut: 0, bare: 0 }

/** Sent when due. */
const measureAnswers = async (child: Child, target: 'azimut' | 'bare'): Promise<number> => {
  const sender = openSender(child.url, connections)
  const { taken, tookMs } = await sendWhenDue(sender, { perSecond, seconds: dueSeconds })
  sender.close()
  acknowledged[target] += taken
  return p99(tookMs)
}

/** As many as are answered; CPU until all of them are stored. */
const measure = async (child: Child, target: 'azimut' | 'bare'): Promise<Round> => {
  const sender = openSender(child.url, connections)
  const before = await child.state()
  const from = performance.now()
  const taken = await sendWhile(sender, { connections, goesOn: () => performance.now() - from < seconds * 1_000 })
  const rate = taken / (performance.now() - from) * 1_000
  const after = await child.state()
  sender.close()
  acknowledged[target] += taken
  return { rate, cpuMs: (after.cpuMs - before.cpuMs) / taken, answerMs: await measureAnswers(child, target) }
}

const compare = async (rounds: number): Promise<void> => {
  const program = import.meta.filename
  const [bare, azimut, syncs] = [await start(program, 'bare'), await start(program, 'azimut'), await start(program, 'syncs')]
  for (const [target, child] of [['bare', bare], ['azimut', azimut]] as const) {
    const sender = openSender(child.url, connections)
    let left = warmEvents
    acknowledged[target] += await sendWhile(sender, { connections, goesOn: () => left-- > 0 })
    sender.close()
  }
  // In turns, so that whatever else the machine does weighs on both alike.
  const all: { bare: Round; azimut: Round; syncMs: number }[] = []
  for (let round = 0; round < rounds; round++) all.push({ bare: await measure(bare, 'bare'), syncMs: p99((await syncs.state()).syncMs), azimut: await measure(azimut, 'azimut') })
  const { rows, ids } = await azimut.count()
  for (const child of [bare, azimut, syncs]) await child.end()

  const of = (read: (one: (typeof all)[number]) => number) => median(all.map(read))
  console.log(`bare Fastify + zod  ${of(({ bare: { rate } }) => rate).toFixed(0)} events/s  ${of(({ bare: { cpuMs } }) => cpuMs).toFixed(3)} ms of CPU an event`)
  console.log(`Azimut, stored      ${of(({ azimut: { rate } }) => rate).toFixed(0)} events/s  ${of(({ azimut: { cpuMs } }) => cpuMs).toFixed(3)} ms of CPU an event (at most 0.3)`)
  console.log(`rate                ${of((one) => 100 * one.azimut.rate / one.bare.rate).toFixed(0)} % of the bare server (at least 50), its CPU ${of((one) => one.azimut.cpuMs / one.bare.cpuMs).toFixed(1)} times; rounds ${all.map((one) => (100 * one.azimut.rate / one.bare.rate).toFixed(0)).join(', ')} %`)
  console.log(`p99 at ${perSecond}/s       ${of((one) => one.azimut.answerMs).toFixed(1)} ms from the time it was due, ${of((one) => one.azimut.answerMs / one.syncMs).toFixed(1)} times the ${of((one) => one.syncMs).toFixed(1)} ms of a bare write and fdatasync (at most 5); the bare server's ${of((one) => one.bare.answerMs).toFixed(1)} ms`)
  console.log(`stored              ${rows} rows, ${ids} ids, of ${acknowledged.azimut} acknowledged`)
  if (rows !== acknowledged.azimut || ids !== acknowledged.azimut) process.exitCode = 1
}

const [, , argument] = process.argv
const targets: readonly string[] = ['azimut', 'bare', 'syncs'] satisfies Target[]
const isTarget = (text: string | undefined): text is Target => targets.includes(text ?? '')
if (isTarget(argument)) await serve(argument)
else await compare(Number(argument ?? 5))
