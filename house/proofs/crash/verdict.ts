// Compares what was acknowledged with what is kept: lost, duplicated and phantom must all be 0.
import { runCli } from '#app/testServer.ts'
import type { TestServer } from '#app/testServer.ts'
import type { Told } from '#stories/story.ts'
import type { Load } from './load.ts'

export interface Verdict { sent: number; acknowledged: number; stored: number; lost: number; duplicated: number; phantom: number; records: number; recordsLost: number }

export const isClean = ({ lost, duplicated, phantom, recordsLost, acknowledged }: Verdict) => acknowledged > 0 && lost + duplicated + phantom + recordsLost === 0

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
  const stakes = await (await fetch(`${server.url}/api/w/${workspace}/aim/listStakes`, { headers: { authorization: `Bearer ${apiKey}` } })).json() as { sentence: string }[]
  const kept = new Set(stakes.map(stake => stake.sentence))
  return {
    sent: load.sent.size, acknowledged: load.acknowledged.size, stored: stored.length,
    lost: [...load.acknowledged].filter(id => !known.has(id)).length, duplicated: stored.length - known.size, phantom: [...known].filter(id => !load.sent.has(id)).length,
    records: load.records.size, recordsLost: [...load.records].filter(sentence => !kept.has(sentence)).length,
  }
}

export function say(verdict: Verdict): void {
  console.log(`events: ${verdict.sent} sent, ${verdict.acknowledged} acknowledged, ${verdict.stored} stored; records: ${verdict.records} acknowledged`)
  console.log(`lost ${verdict.lost}, duplicated ${verdict.duplicated}, phantom ${verdict.phantom}; records lost ${verdict.recordsLost}`)
}
