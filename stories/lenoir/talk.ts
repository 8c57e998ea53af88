// What Claire and Inès say to each other beside the records, each calling the other by name.
import { comment } from '#app/model/share/comment.ts'
import type { Row, Teller } from './teller.ts'
import { agree, wrote } from './world.ts'
import type { World } from './world.ts'

export function agreeTalk(world: World): void {
  const { teller: claire, ines, year, lines } = world
  agree(world, year.to, async () => {
    const [letter] = (await claire.ask<(Row & { state: string })[]>('act.listContents')).filter(({ state }) => state === 'review')
    const written = await say(ines, { aboutId: letter!.id, text: '@Claire, la lettre de décembre est prête à relire. J’ai mis trois relevés en janvier\u202f: on peut les tenir\u202f?', mentions: [claire.person] })
    await say(claire, { aboutId: letter!.id, answersId: written.id, text: 'Oui, Marc a la place. Ajoute le délai\u202f: huit semaines entre le plan et la pose.' })
    const asked = await say(claire, { aboutId: lines.get('adsKitchens')!.id, text: '@Inès, le prix par demande monte. Peux-tu voir avec le studio quels mots dépensent sans rien amener\u202f?', mentions: [ines.person] })
    await say(ines, { aboutId: lines.get('adsKitchens')!.id, answersId: asked.id, text: 'Trois surtout\u202f: «\u00a0cuisine d’occasion\u00a0», «\u00a0plan 3D gratuit\u00a0» et «\u00a0meuble à monter\u00a0». Le studio les exclut début décembre.' })
    wrote(world, 'share.listComments', 4)
  })
}

interface Said { aboutId: string; text: string; answersId?: string; mentions?: string[] }

/** Not by the operation: Claire is nobody's colleague until the story is told. */
const say = (who: Teller, said: Said) => who.within('share', ctx => ctx.of(comment).create({ ...said, authorName: ctx.asker.name }))
