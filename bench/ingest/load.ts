// Visitors who send page views, one a request unless told: as fast as they are answered, or when they are due.
import { randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'

const makeEvent = () => ({
  id: randomUUID(), name: 'pageview', url: `https://www.example.fr/blog/article-${Math.floor(Math.random() * 500)}`, ts: Date.now(),
  referrer: 'https://www.google.com/', title: 'Article', mode: 'exempt',
})

export type Sender = { /** Resolves with what was acknowledged. */ send(events?: number): Promise<number>; close(): void }

export const openSender = (url: string, connections: number): Sender => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const headers = { 'content-type': 'application/json', 'accept-language': 'fr-FR,fr;q=0.9', 'user-agent': 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0' }
  return {
    send: (events = 1) => new Promise((resolve, reject) => {
      request(`${url}/e`, { method: 'POST', agent, headers }, (answer) => {
        answer.resume().on('end', () => resolve(answer.statusCode === 202 ? events : 0))
      }).on('error', reject).end(JSON.stringify({ site: 'key', events: Array.from({ length: events }, makeEvent) }))
    }),
    close: () => agent.destroy(),
  }
}

/** Each connection sends, waits for the answer, sends again while `goesOn`. Answers how many events were acknowledged. */
export const sendWhile = async ({ send }: Sender, { connections, events = 1, goesOn }: { connections: number; events?: number; goesOn(): boolean }): Promise<number> => {
  let taken = 0
  await Promise.all(Array.from({ length: connections }, async () => {
    while (goesOn()) {
      const some = await send(events)
      taken += some
    }
  }))
  return taken
}

/** Sends when due, whoever has been answered or not; a latency counts from the time an event was due. */
export const sendWhenDue = async ({ send }: Sender, { perSecond, seconds }: { perSecond: number; seconds: number }): Promise<{ taken: number; tookMs: number[] }> => {
  const from = performance.now()
  const answers: Promise<number>[] = []
  const tookMs: number[] = []
  while (answers.length < perSecond * seconds) {
    for (let due = from + answers.length / perSecond * 1_000; due <= performance.now() && answers.length < perSecond * seconds; due += 1_000 / perSecond) {
      answers.push(send().then((taken) => { tookMs.push(performance.now() - due); return taken }))
    }
    await new Promise((go) => setTimeout(go, 1))
  }
  return { taken: (await Promise.all(answers)).reduce((sum, one) => sum + one, 0), tookMs }
}
