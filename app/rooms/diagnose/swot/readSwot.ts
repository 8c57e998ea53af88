// Reads the board: what was kept, each with its proof as it stands today, what the readings propose, what was crossed.
import { ELEMENTS, MEASURES } from '@azimut/probe'
import { isNotNull } from 'drizzle-orm'
import { readFindingTitle } from '#app/answers/findingTitle.ts'
import type { Ctx } from '#app/kernel/context.ts'
import type { RowOf } from '#app/kernel/noun.ts'
import { nothing, operation } from '#app/kernel/operation.ts'
import { stake } from '#app/model/aim/stake.ts'
import { dismissal } from '#app/model/diagnose/dismissal.ts'
import { finding } from '#app/model/diagnose/finding.ts'
import { pastAction } from '#app/model/diagnose/pastAction.ts'
import { swotItem } from '#app/model/diagnose/swotItem.ts'
import { diagnose } from '../report/readDiagnosis.ts'
import { propose } from './propose.ts'
import { swotBoard } from './swot.ts'
import type { Crossing, ItemProof, Proposal } from './swot.ts'

type Item = RowOf<typeof swotItem>
type Finding = RowOf<typeof finding>

export const readSwot = operation({
  access: 'diagnose.view', reads: true, input: nothing, output: swotBoard,
  async run(ctx) {
    const items = await ctx.of(swotItem).list()
    const dismissed = await ctx.of(dismissal).list()
    const proofOf = await readProofs(ctx)
    return {
      items: items.map(one => ({ id: one.id, version: one.version, kind: one.kind, sentence: one.sentence, proof: proofOf(one) })),
      proposals: await openProposals(ctx), setAside: dismissed.length, crossings: await readCrossings(ctx, items),
    }
  },
})

/** What is proposed today: neither kept already nor set aside. */
export async function openProposals(ctx: Ctx): Promise<Proposal[]> {
  const diagnosis = await diagnose(ctx)
  const setAside = new Set((await ctx.of(dismissal).list()).map(one => one.key))
  const items = await ctx.of(swotItem).list()
  const kept = new Set(items.flatMap(one => one.compared ? [`comparison ${one.compared.key}`] : []))
  for (const { checkId, accepted } of diagnosis.report?.repairs ?? []) if (accepted) kept.add(`defect ${checkId}`)
  for (const { checkId, accepted } of diagnosis.report?.assets ?? []) if (accepted) kept.add(`asset ${checkId}`)
  return propose(diagnosis).filter(({ key }) => !setAside.has(key) && !kept.has(key))
}

/** The name of what was compared, in the reader's language. */
function nameOf({ locale }: Ctx, key: string): string {
  const found = MEASURES.find(one => one.key === key) ?? ELEMENTS.find(({ number }) => `element-${number}` === key)
  return found?.name[locale] ?? key
}

/** Of findings and past actions, those that were removed as well: an item says that its proof is gone. */
async function readProofs(ctx: Ctx): Promise<(item: Item) => ItemProof> {
  const findings = byId([...await ctx.of(finding).list(), ...await ctx.of(finding).list({ removed: true })])
  const titleOf = await readFindingTitle(ctx)
  const past = byId([...await ctx.of(pastAction).list(), ...await ctx.of(pastAction).list({ removed: true })])
  return ({ findingId, pastActionId, compared }) => {
    if (compared) return { state: 'there', title: null, url: null, compared: { ...compared, name: nameOf(ctx, compared.key) } }
    const seen = findings.get(findingId ?? '')
    if (seen) return { state: stateOf(seen), title: titleOf(seen), url: seen.proof.pages?.[0] ?? seen.proof.url, compared: null }
    const tried = past.get(pastActionId ?? '')
    return { state: !tried ? 'none' : tried.removedAt ? 'gone' : 'there', title: tried?.title ?? null, url: null, compared: null }
  }
}

const byId = <Row extends { id: string }>(rows: readonly Row[]) => new Map(rows.map(row => [row.id, row]))

const stateOf = ({ removedAt, state, nature }: Finding) => removedAt || (nature === 'asset' && state === 'fixed') ? 'gone' : state === 'fixed' ? 'repaired' : 'there'

async function readCrossings(ctx: Ctx, items: readonly Item[]): Promise<Crossing[]> {
  const byId = new Map(items.map(({ id, kind, sentence }) => [id, { kind, sentence }]))
  const stakes = await ctx.of(stake).list({ where: isNotNull(stake.table.secondSwotItemId) })
  return stakes.flatMap(({ id, sentence, swotItemId, secondSwotItemId }) => {
    const [first, second] = [byId.get(swotItemId ?? ''), byId.get(secondSwotItemId ?? '')]
    return first && second ? [{ stakeId: id, sentence, first, second }] : []
  })
}
