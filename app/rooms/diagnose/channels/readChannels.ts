// Reads « Vos canaux »: each with what it lacks, and those a reading saw that nobody has registered yet.
import { ne } from 'drizzle-orm'
import { readToday } from '#app/answers/today.ts'
import type { Ctx } from '#app/kernel/context.ts'
import type { RowOf } from '#app/kernel/noun.ts'
import { nothing, operation } from '#app/kernel/operation.ts'
import { stake } from '#app/model/aim/stake.ts'
import { channel } from '#app/model/diagnose/channel.ts'
import { identitySheet } from '#app/model/diagnose/identitySheet.ts'
import { action } from '#app/model/plan/action.ts'
import { ownReading } from '../report/readDiagnosis.ts'
import { channelRegister } from './channels.ts'
import type { Lacking, SeenLine } from './channels.ts'

type Row = RowOf<typeof channel>

export const readChannels = operation({
  access: 'diagnose.view', reads: true, input: nothing, output: channelRegister,
  async run(ctx) {
    const today = await readToday(ctx)
    const stakes = await ctx.of(stake).list()
    const sentences = new Map(stakes.map(one => [one.id, one.sentence]))
    const actions = Map.groupBy(await ctx.of(action).list({ where: ne(action.table.state, 'dropped') }), one => one.channelId)
    const [sheet] = await ctx.of(identitySheet).list()
    return {
      today, seen: await unregistered(ctx), stakes: stakes.map(({ id, sentence }) => ({ id, sentence })), hasPromise: !!sheet?.promise,
      channels: (await ctx.of(channel).list()).map(row => ({
        ...row, stake: sentences.get(row.stakeId ?? '') ?? null, actions: (actions.get(row.id) ?? []).map(one => one.title),
        lacking: lackingOf(row, { today, hasStake: sentences.has(row.stakeId ?? '') }),
      })),
    }
  },
})

/** A channel that is closed needs neither an owner nor a stake; one whose review day has come is to decide again. */
function lackingOf({ open, ownerUnit, decision, reviewOn }: Row, { today, hasStake }: { today: string; hasStake: boolean }): Lacking[] {
  const isLate = reviewOn !== null && reviewOn <= today
  if (open === 'no') return isLate ? ['review'] : []
  const missing: (Lacking | false)[] = [open === 'undecided' && 'opening', !ownerUnit && 'owner', !hasStake && 'stake', decision === null && 'decision', isLate && 'review']
  return missing.filter(one => one !== false)
}

/** What tells one channel from another: its address where it has one, otherwise its name. */
const keyOf = ({ kind, name, url }: Pick<Row, 'kind' | 'name' | 'url'>) => `${kind} ${(url ?? name).toLowerCase().replace(/\/$/, '')}`

/** A channel that was registered then removed was set aside: it is not proposed again. */
export async function unregistered(ctx: Ctx): Promise<SeenLine[]> {
  const seen = (await ownReading(ctx))?.audit.channels ?? []
  const known = [...await ctx.of(channel).list(), ...await ctx.of(channel).list({ removed: true })]
  const keys = new Set(known.map(keyOf))
  return seen.filter(one => !keys.has(keyOf(one)))
}
