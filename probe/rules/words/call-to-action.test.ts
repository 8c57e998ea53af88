// The words of buttons, by what they ask for; the names of places ask for nothing.
import { expect, test } from 'vitest'
import { intentionOf } from './call-to-action.ts'

test.for([
  ['Demander un devis gratuit', 'quote'], ['Prendre rendez-vous', 'appointment'], ['Réservez votre table', 'appointment'], ['Ajouter au panier', 'buy'], ['Add to cart', 'buy'], ['Essayer gratuitement', 'try'],
  ['S’abonner', 'subscribe'], ['Télécharger la brochure', 'download'], ['Contactez-nous', 'contact'], ['Être rappelé', 'contact'], ['Faire un don', 'give'], ['Découvrir nos escaliers', 'learn'],
  ['L’atelier', null], ['Escaliers en chêne', null], ['Accueil', null], ['', null], ['Nous vous demandons de réserver au moins deux jours avant votre venue', null],
] as const)('« %s » asks for %s', ([text, intention]) => {
  expect(intentionOf(text)).toBe(intention)
})
