// A checklist typed in a box and read back says the same.
import { expect, test } from 'vitest'
import { readItems, writeItems } from './readItems.ts'

test.each([
  ['Poser le code ; 1,5', [{ title: 'Poser le code', hours: 1.5 }]],
  ['Demander les accès;0.5 h\n\n  Relire  ', [{ title: 'Demander les accès', hours: 0.5 }, { title: 'Relire', hours: 0 }]],
  ['Vérifier : prix ; délais', [{ title: 'Vérifier : prix ; délais', hours: 0 }]],
  ['Trop long ; 5000', [{ title: 'Trop long ; 5000', hours: 0 }]],
])('%s', (typed, items) => {
  expect(readItems(typed)).toEqual(items)
  expect(readItems(writeItems(items))).toEqual(items)
})
