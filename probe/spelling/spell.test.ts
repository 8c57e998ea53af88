// The dictionaries themselves: they know what is written rightly in several ways, and an audit goes on when they do not come.
import { expect, test } from 'vitest'
import { wordsInDoubt, wordsToSpell } from '../rules/words/spelled.ts'
import { ask, spell } from './spell.ts'

test('names, codes, addresses and glued articles are not asked about', () => {
  const text = 'L’escalier d’Hyères, jusqu’à l’étage : 3cm, pose@lenoir.fr, www.lenoir.fr/devis, #bois, client(e)s, WordPress, « qu’aujourd’hui », iPhone, peut-être… réf.A12'
  expect(wordsToSpell(text, 'fr')).toEqual(['escalier', 'étage', 'aujourd\'hui', 'peut-être'])
  expect(wordsToSpell('The workshop’s stairs don’t creak; John’s do.', 'en')).toEqual(['workshop', 'stairs', 'don\'t', 'creak'])
})

test('words of three pages are the site’s own; the most frequent come first', () => {
  const note = (url: string, words: string) => ({ url, noted: { language: 'fr' as const, words } })
  const { words, looked } = wordsInDoubt([note('a', 'limon chêne rare'), note('b', 'limon chêne'), note('c', 'limon')], 'fr')
  expect([...words]).toEqual([['chêne', ['a', 'b']], ['rare', ['a']]])
  expect(looked).toBe(6)
})

test('misspelt words come back with what they meant; both ways of writing French and English are right', { timeout: 120_000 }, async () => {
  const notes = [
    { url: 'a', noted: { language: 'fr', words: 'escalier acceuil dévellopement showroom peut-être a-t-il rendez-vous éco-quartier aujourd\'hui connaitre connaître goût gout constructor' } },
    { url: 'b', noted: { language: 'en', words: 'recieve workshop don\'t colour color organisation centre travelling catalogue __proto__' } },
  ]
  const spelled = await spell(notes)
  expect([...spelled!.fr]).toEqual([['acceuil', ['accueil']], ['dévellopement', ['développement']]])
  expect([...spelled!.en.keys()]).toEqual(['recieve', '__proto__'])
  expect(spelled!.en.get('recieve')).toContain('receive')
})

test('a process that is slow, too small or stopped answers nothing, and nothing breaks', async () => {
  const words = { fr: ['mot'], en: [] }
  expect(await ask(words, { timeoutMs: 50 })).toBeNull()
  expect(await ask(words, { memoryMb: 40 })).toBeNull()
  expect(await ask(words, { signal: AbortSignal.abort() })).toBeNull()
  const stop = new AbortController()
  const asked = ask(words, { signal: stop.signal })
  stop.abort()
  expect(await asked).toBeNull()
})
