// For tests: a small name server that answers from a table.
import { createSocket } from 'node:dgram'
import type { AddressInfo } from 'node:net'

/** By name; a text is answered for TXT. `silent` never answers, `broken` answers that it cannot. */
export type Zone = Record<string, { mx?: [number, string][]; txt?: (string | string[])[]; ns?: string[] } | 'silent' | 'broken'>

export interface NameServer { address: string; close(): Promise<void> }

const CANNOT = 2
const NO_SUCH_NAME = 3

const bytesOf = (text: string) => Buffer.concat([Buffer.from([Buffer.byteLength(text)]), Buffer.from(text)])
const nameBytes = (name: string) => Buffer.concat([...name.split('.').filter(Boolean).map(bytesOf), Buffer.from([0])])
const short = (value: number) => Buffer.from([value >> 8, value & 255])

/** RFC 1035, 4.1: one question a packet. */
function questionIn(packet: Buffer): { name: string; type: number; end: number } {
  const labels: string[] = []
  let at = 12
  while (packet[at]) {
    labels.push(packet.toString('latin1', at + 1, at + 1 + packet[at]!))
    at += packet[at]! + 1
  }
  return { name: labels.join('.').toLowerCase(), type: packet.readUInt16BE(at + 1), end: at + 5 }
}

type Records = Exclude<Zone[string], string>

const ENCODE: Record<number, (entry: Records) => Buffer[]> = {
  2: ({ ns = [] }) => ns.map(nameBytes),
  15: ({ mx = [] }) => mx.map(([priority, server]) => Buffer.concat([short(priority), nameBytes(server)])),
  16: ({ txt = [] }) => txt.map((text) => Buffer.concat([text].flat().map(bytesOf))),
}

export async function serveNames(zone: Zone): Promise<NameServer> {
  const socket = createSocket('udp4')
  socket.on('message', (packet, from) => {
    const { name, type, end } = questionIn(packet)
    const entry = zone[name]
    if (entry === 'silent') return
    const code = entry === 'broken' ? CANNOT : entry ? 0 : NO_SUCH_NAME
    const records = typeof entry === 'object' ? ENCODE[type]?.(entry) ?? [] : []
    // The same id; an answer, with recursion; one question; so many records.
    const head = Buffer.concat([packet.subarray(0, 2), Buffer.from([0x81, 0x80 | code]), short(1), short(records.length), short(0), short(0)])
    const answers = records.map((data) => Buffer.concat([short(0xc00c), short(type), short(1), Buffer.alloc(4), short(data.length), data]))
    socket.send(Buffer.concat([head, packet.subarray(12, end), ...answers]), from.port, from.address)
  })
  await new Promise<void>((done) => socket.bind(0, '127.0.0.1', done))
  return { address: `127.0.0.1:${(socket.address() as AddressInfo).port}`, close: () => new Promise((done) => socket.close(() => done())) }
}
