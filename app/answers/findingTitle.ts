// What a finding says, in the language of whoever reads it: the sentence kept with it is in the language of the day it was made.
import { loadSpeaker } from '@azimut/probe'
import type { Ctx } from '#app/kernel/context.ts'
import type { RowOf } from '#app/kernel/noun.ts'
import type { finding } from '#app/model/diagnose/finding.ts'

type Said = Pick<RowOf<typeof finding>, 'checkId' | 'nature' | 'sentence' | 'proof'>

export async function readFindingTitle(ctx: Ctx): Promise<(one: Said) => string> {
  const speaker = await loadSpeaker(ctx.locale)
  return ({ checkId, nature, sentence, proof: { values } }) => {
    // A check that left the shelf has no words any more: the sentence kept that day speaks for it.
    try { return nature === 'asset' ? speaker.asset({ checkId, values }) : speaker[nature === 'doubt' ? 'doubt' : 'finding']({ checkId, values }).title } catch { return sentence }
  }
}
