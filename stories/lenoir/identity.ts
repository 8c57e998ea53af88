// What the joinery wants to inspire: its identity sheet, and the brand that its documents wear.
import { drawLogo } from './logo.ts'
import { companyName } from './pages.ts'
import { wrote } from './world.ts'
import type { World } from './world.ts'

const colours = { primary: '#8a5a2b', second: '#2f4a3c' }

export async function sayWhoWeAre(world: World): Promise<void> {
  const { teller } = world
  await teller.ask('diagnose.keepIdentitySheet', { version: null, change: {
    promise: 'Du dessin à la pose, une seule personne vous suit, et c’est elle que vous appelez.',
    tone: 'Simple et précis, comme à l’établi. On dit le prix et le délai.',
    values: ['Le bois d’ici', 'Le travail montré', 'La parole tenue'],
    proofs: ['Trois compagnons salariés', 'Chênes et frênes de scieries à moins de 200\u00a0km', 'Un carnet de chantiers photographiés du premier au dernier jour'],
    wordsToAvoid: ['unique', 'passion', 'à petit prix'],
    colours: Object.values(colours),
  } })
  wrote(world, 'diagnose.listIdentitySheets')
  await teller.ask('share.createBrand', { displayName: companyName, ...colours, footer: '8 chemin des Copeaux, 83190 Ollioules · 04 65 71 20 30', logo: drawLogo().toString('base64') })
  wrote(world, 'share.listBrands')
}
