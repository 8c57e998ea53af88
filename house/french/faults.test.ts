/** The faults of French on screen are seen, and nothing else is taken for one. */
import { expect, test } from 'vitest'
import { frenchFaults } from './faults.ts'

test('words of the trade, in the plural too', () => {
  for (const text of ['Deux fiches orphelines', 'Le dispositif', 'un dry run', 'P80', 'Le gate', 'Trois briques']) expect(frenchFaults(text)).toEqual(['mot réservé au métier'])
})

test('typography', () => {
  expect(frenchFaults('l\'avis')).toEqual(['apostrophe droite'])
  expect(frenchFaults('Très bien\u202F!')).toEqual(['point d’exclamation'])
  for (const text of ['Où allez-vous ?', '« avis »', '12%', '350 €', 'le 1 décembre', 'Réserve : 2', 'et...']) expect(frenchFaults(text)).toHaveLength(1)
})

test('what only looks like a fault is left alone', () => {
  for (const text of ['Une priorité', 'Navigation', 'à 14:30', 'le 11 décembre', 'le 1er décembre', '«\u202FOù\u202F?\u202F»', 'réserve\u00A0: 350\u00A0€', '{count, plural, one {# visite} other {# visites}}']) expect(frenchFaults(text)).toEqual([])
})
