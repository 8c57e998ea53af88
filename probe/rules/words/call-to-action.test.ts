// The words of buttons, by what they ask for; the names of places ask for nothing.
import { expect, test } from 'vitest'
import { extractFacts } from '../../facts/extract.ts'
import { blocksOfCalls, intentionOf } from './call-to-action.ts'

test.for([
  ['Demander un devis gratuit', 'quote'], ['Prendre rendez-vous', 'appointment'], ['Réservez votre table', 'appointment'], ['Ajouter au panier', 'buy'], ['Add to cart', 'buy'], ['Essayer gratuitement', 'try'],
  ['S’abonner', 'subscribe'], ['Télécharger la brochure', 'download'], ['Contactez-nous', 'contact'], ['Être rappelé', 'contact'], ['Faire un don', 'give'], ['Découvrir nos escaliers', 'learn'],
  ['L’atelier', null], ['Escaliers en chêne', null], ['Accueil', null], ['', null], ['Nous vous demandons de réserver au moins deux jours avant votre venue', null],
] as const)('« %s » asks for %s', ([text, intention]) => {
  expect(intentionOf(text)).toBe(intention)
})

test('a call is drawn as a button by its own code, however long, not by that of its block', () => {
  const page = extractFacts('<main><a href="/devis">Demander un devis</a></main>', { url: 'https://exemple.fr/', status: 200, responseMs: 1, bytes: 1, wireBytes: null, headers: {}, cookies: [] })
  const drawnAs = (selector: string) => blocksOfCalls({ ...page, links: page.links.map((link) => ({ ...link, selector })) }).length
  for (const times of [1, 40_000]) expect([`a.${'btn-'.repeat(times)}x`, `div.${'btn '.repeat(times)} > a`].map(drawnAs)).toEqual([1, 0])
})
