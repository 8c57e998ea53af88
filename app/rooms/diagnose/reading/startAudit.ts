// Starts reading the company's site, then those it is compared with: same day, same measures.
import * as z from 'zod'
import { nothing, operation } from '#app/kernel/operation.ts'
import { Refusal } from '#app/kernel/refusal.ts'
import { takeTurn } from '#app/kernel/store/turn.ts'
import { audit } from '#app/model/diagnose/audit.ts'
import { inOrder, readInTurn, underWay } from './readAnew.ts'

export const startAudit = operation({
  access: 'diagnose.edit', input: nothing, output: z.array(audit.row),
  async run(ctx) {
    const sites = await inOrder(ctx)
    if (sites[0]?.kind !== 'own') throw new Refusal('no-site', 422, { fr: 'Donnez d’abord l’adresse de votre site.', en: 'Give the address of your site first.' })
    await takeTurn(ctx, 'startAudit')
    if ((await underWay(ctx)).length) throw new Refusal('audit-running', 409, { fr: 'Une lecture est déjà en cours. Attendez la fin, ou arrêtez-la.', en: 'A reading is already under way. Wait for its end, or stop it.' })
    return await readInTurn(ctx, sites)
  },
})
