// What the proofs load a server with: visitors who see pages and buy, one event a request, and somebody who writes records meanwhile.
import { randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'

export interface LoadForm { site: string; workspace: string; apiKey: string; eventsPerSecond: number; connections: number }

/** What was sent and what was acknowledged, over all the lives of the server. */
export interface Load {
  /** Every event ever sent, by id: the very body, so that it is sent again as it was; and the cents it claims. */
  sent: ReadonlyMap<string, { body: string; cents: number }>
  acknowledged: ReadonlySet<string>
  /** Sentences of the records whose writing was acknowledged. */
  records: ReadonlySet<string>
  /** Sends until the function it answers is called, which resolves once nothing is under way. */
  start(url: string): () => Promise<void>
  /** From now on no answer counts: whatever still comes was not received before the cut. */
  deafen(): void
  /** What a correct tracker does after a crash: every event without an answer again; and a twentieth of the others, whose answer was lost. */
  sendAgain(url: string): Promise<number>
}

const oneIn = 20

export function openLoad({ site, workspace, apiKey, eventsPerSecond, connections }: LoadForm): Load {
  const sent = new Map<string, { body: string; cents: number }>()
  const acknowledged = new Set<string>()
  const records = new Set<string>()
  let deaf = false

  async function send(agent: Agent, url: string, id: string) {
    const answer = await post(agent, `${url}/e`, sent.get(id)!.body)
    if (answer?.status === 202 && answer.body.startsWith('{"accepted":1,') && !deaf) acknowledged.add(id)
  }
  async function write(agent: Agent, url: string) {
    const sentence = `Acquis ${randomUUID()}`
    const answer = await post(agent, `${url}/api/w/${workspace}/aim/createStake`, JSON.stringify({ sentence }), { 'content-type': 'application/json', authorization: `Bearer ${apiKey}` })
    if (answer?.status === 200 && !deaf) records.add(sentence)
  }
  function newEvent() {
    const id = randomUUID()
    // Every tenth visitor buys for 1 to 100 euros; half of them agreed.
    const cents = sent.size % 10 === 0 ? 100 + sent.size * 37 % 9_901 : 0
    const event = cents > 0
      ? { name: 'purchase', value: { amount: cents / 100, currency: 'EUR' } }
      : { name: 'pageview', referrer: 'https://www.google.com/', title: 'Une page' }
    const mode = sent.size % 2 === 0 ? { mode: 'exempt' } : { mode: 'consented', visitor: `visiteur-${sent.size % 500}` }
    sent.set(id, { cents, body: JSON.stringify({ site, events: [{ id, ...event, ...mode, url: `https://www.example.fr/${id.slice(0, 2)}`, ts: Date.now() }] }) })
    return id
  }

  return {
    sent, acknowledged, records,
    start(url) {
      deaf = false
      const agent = new Agent({ keepAlive: true, maxSockets: connections + 1 })
      const underWay = new Set<Promise<void>>()
      const begin = (work: Promise<void>) => { underWay.add(work); void work.then(() => underWay.delete(work)) }
      const startedMs = performance.now()
      let asked = 0
      const timer = setInterval(() => {
        const due = (performance.now() - startedMs) / 1000 * eventsPerSecond
        for (; asked < due && underWay.size < connections; asked++) begin(send(agent, url, newEvent()))
        asked = Math.max(asked, Math.floor(due)) // what the server could not take in time is not made up for
        begin(write(agent, url))
      }, 10)
      return async () => {
        clearInterval(timer)
        await Promise.all(underWay)
        agent.destroy()
      }
    },
    deafen() { deaf = true },
    async sendAgain(url) {
      deaf = false
      const agent = new Agent({ keepAlive: true, maxSockets: connections })
      const again = [...sent.keys()].filter((id, at) => !acknowledged.has(id) || at % oneIn === 0)
      await Promise.all(again.map(id => send(agent, url, id)))
      agent.destroy()
      return again.length
    },
  }
}

/** Undefined when no answer came. */
function post(agent: Agent, url: string, body: string, headers: Record<string, string> = {}): Promise<{ status: number; body: string } | undefined> {
  return new Promise(resolve => {
    const asked = request(url, { agent, method: 'POST', headers, timeout: 10_000 }, answer => {
      let text = ''
      answer.setEncoding('utf8').on('data', (part: string) => { text += part })
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: text })).on('error', () => resolve(undefined))
    })
    asked.on('error', () => resolve(undefined)).on('timeout', () => asked.destroy()).end(body)
  })
}
