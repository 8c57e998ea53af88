/** Every word exists in both languages, and plurals are those of each language. */
import { expect, test } from 'vitest'
import { defineWords, translate } from './words.ts'

const words = defineWords({
  fr: { visits: '{count, plural, one {# visite} many {{count, number, ::compact-long} de visites} other {# visites}}', bold: 'Les annonces ont coûté <b>{price}</b>.' },
  en: { visits: '{count, plural, one {# visit} other {# visits}}', bold: 'Adverts cost <b>{price}</b>.' },
})

test('French counts nought and one and a half as one, and says millions with « de »', () => {
  const t = translate(words, 'fr')
  expect([0, 1, 1.5, 2, 1234, 1_000_000].map((count) => t('visits', { count }))).toEqual(['0 visite', '1 visite', '1,5 visite', '2 visites', '1\u202F234 visites', '1 million de visites'])
})

test('English counts nought as many', () => {
  const t = translate(words, 'en')
  expect([0, 1, 2].map((count) => t('visits', { count }))).toEqual(['0 visits', '1 visit', '2 visits'])
})

test('a part of a sentence can be drawn differently', () => {
  expect(translate(words, 'fr').rich('bold', { price: '96 €', b: (chunks) => ['<', chunks, '>'].flat().filter(part => typeof part === 'string').join('') })).toBe('Les annonces ont coûté <96 €>.')
})

test('a translator is made once for a language', () => {
  expect(translate(words, 'fr')).toBe(translate(words, 'fr'))
  expect(translate(words, 'fr')).not.toBe(translate(words, 'en'))
})

test('a word missing in one language, or unknown, does not compile', () => {
  // @ts-expect-error English lacks « no ».
  const missing = defineWords({ fr: { yes: 'oui', no: 'non' }, en: { yes: 'yes' } })
  // @ts-expect-error French lacks « no ».
  const extra = defineWords({ fr: { yes: 'oui' }, en: { yes: 'yes', no: 'no' } })
  // @ts-expect-error nobody defined this word.
  translate(words, 'fr')('visit')
  expect([Object.keys(missing.en), Object.keys(extra.en)]).toEqual([['yes'], ['yes', 'no']])
})
