// Compares what was acknowledged with what is kept and what is counted: lost, duplicated and phantom must all be 0, and the totals those of the events.
import { runCli } from '#app/testServer.ts'
import type { TestServer } from '#app/testServer.ts'
import type { Told } from '#stories/story.ts'
import type { Load } from './load.ts'

export interface Verdict { sent: number; acknowledged: number; stored: number; lost: number; duplicated: number; phantom: number; records: number; recordsLost: number; /** Page views and cents that the company is told, less those of the stored events. */ viewsOff: number; centsOff: number }

export const isClean = ({ lost, duplicated, phantom, recordsLost, viewsOff, centsOff, acknowledged }: Verdict) => acknowledged > 0 && [lost, duplicated, phantom, recordsLost, viewsOff, centsOff].every(one => one === 0)

/** The installation a proof loads: two companies, of which it uses the first. */
export async function seed(data: string): Promise<{ site: string; workspace: string; apiKey: string }> {
  const { out, err } = await runCli(data, ['seed', 'rivals', '--json'])
  if (!out) throw new Error(err)
  const { workspaces: [company], users } = JSON.parse(out) as Told
  const { apiKey } = users.find(user => user.workspace === company!.id && user.role === 'owner')!
  return { site: company!.siteKey, workspace: company!.id, apiKey }
}

/** Asks the running server, by its command line and its API, as an administrator would. */
export async function compare(server: TestServer, data: string, { load, workspace, apiKey }: { load: Load; workspace: string; apiKey: string }): Promise<Verdict> {
  const { status, out, err } = await runCli(data, ['events', '--ids'])
  if (status !== 0) throw new Error(`events --ids: ${err}`)
  const stored = out.split('\n').filter(Boolean)
  const known = new Set(stored)
  const ask = async (question: string) => (await fetch(`${server.url}/api/w/${workspace}/${question}`, { headers: { authorization: `Bearer ${apiKey}` } })).json()
  const stakes = await ask('aim/listStakes') as { sentence: string }[]
  const kept = new Set(stakes.map(stake => stake.sentence))
  const { values } = await ask('measure/readTotals?metrics=pageviews&metrics=revenue-claimed') as { values: { pageviews: number; 'revenue-claimed': number } }
  const cents = [...known].map(id => load.sent.get(id)?.cents ?? 0)
  return {
    sent: load.sent.size, acknowledged: load.acknowledged.size, stored: stored.length,
    lost: [...load.acknowledged].filter(id => !known.has(id)).length, duplicated: stored.length - known.size, phantom: [...known].filter(id => !load.sent.has(id)).length,
    records: load.records.size, recordsLost: [...load.records].filter(sentence => !kept.has(sentence)).length,
    viewsOff: values.pageviews - cents.filter(one => one === 0).length, centsOff: values['revenue-claimed'] - cents.reduce((sum, one) => sum + one, 0),
  }
}

export function say(verdict: Verdict): void {
  console.log(`events: ${verdict.sent} sent, ${verdict.acknowledged} acknowledged, ${verdict.stored} stored; records: ${verdict.records} acknowledged`)
  console.log(`lost ${verdict.lost}, duplicated ${verdict.duplicated}, phantom ${verdict.phantom}; records lost ${verdict.recordsLost}; page views counted too many ${verdict.viewsOff}, cents too many ${verdict.centsOff}`)
}
