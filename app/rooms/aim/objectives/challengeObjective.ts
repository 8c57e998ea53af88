// « Pourquoi le même objectif, s’il est déjà atteint hors ligne ? »: asked when it is, or when another objective counts the same over the same days.
import type { Ctx } from '#app/kernel/context.ts'
import type { RowOf } from '#app/kernel/noun.ts'
import { objective } from '#app/model/aim/objective.ts'

type Aimed = Pick<RowOf<typeof objective>, 'kpiId' | 'startOn' | 'endOn'>

/** An open objective that counts the same result on some of the same days. */
const findSimilar = <O extends Aimed & { id: string; endedOn: string | null }>(all: readonly O[], { kpiId, startOn, endOn }: Aimed, exceptId?: string): O | undefined =>
  all.find(one => one.endedOn === null && one.id !== exceptId && one.kpiId === kpiId && one.startOn <= endOn && startOn <= one.endOn)

/** Advises, and takes a reason for an answer: it is kept with the objective. */
export async function challengeObjective(ctx: Ctx, form: Aimed & { replacesId?: string | undefined; entityId?: string | undefined; isMetOffline?: boolean | null | undefined; onlineReason?: string | undefined }) {
  if (form.onlineReason) return
  if (form.isMetOffline) await ctx.rule({ id: 'aim.metOffline', says: {
    fr: 'Vous y arrivez déjà sans internet\u202f: dites ce que le numérique y ajoute, ou choisissez ce qui manque encore.',
    en: 'You get there already without the internet: say what digital adds to it, or choose what is still missing.',
  } }, true)
  // Each part of a company may count the same thing.
  const all = (await ctx.of(objective).list()).filter(one => form.entityId === undefined || one.entity === form.entityId)
  const similar = findSimilar(all, form, form.replacesId)
  if (similar) await ctx.rule({ id: 'aim.sameObjective', says: {
    fr: `Un autre objectif compte déjà la même chose sur les mêmes dates\u202f: «\u202f${similar.sentence}\u202f» Dites pourquoi tenir les deux.`,
    en: `Another objective counts the same thing over the same dates: “${similar.sentence}” Say why you keep both.`,
  } }, true)
}
