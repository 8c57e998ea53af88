// The word check finds each kind of fault, and nothing in good French.
import { expect, test } from 'vitest'
import { wordFaults } from './words.ts'

const faultsOf = (fr: string) => wordFaults({ name: { fr, en: 'fine' } })

test('good French passes', () => {
  expect(faultsOf('«\u00a0Où allez-vous\u202f?\u00a0» Le 1er mars, à 10:30\u202f: 12,5\u202f% d’écart, 350\u00a0€.')).toEqual([])
})

test.each([
  ['l\'écart', 'straight apostrophe'], ['Où ?', 'no narrow space before ; ! ? %'], ['Ainsi : ceci', 'no narrow space before a colon'],
  ['« ainsi »', 'no unbreakable space inside « »'], ['350 €', 'breakable space before €'], ['et...', 'three dots for …'],
  ['Bravo\u202f!', 'exclamation mark'], ['le 1 mars', '1 for 1er'], ['Un dispositif', 'word kept off the screens'],
])('%s: %s', (fr, fault) => {
  expect(faultsOf(fr)).toEqual([`name.fr: ${fault}`])
})

test('a missing language is found at any depth', () => {
  expect(wordFaults({ list: [{ why: { fr: 'Oui.', en: ' ' } }, { fr: 'seul' }] })).toEqual(['list.0.why.en: empty', 'list.1: one language only'])
})
