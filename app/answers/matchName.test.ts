// An expense goes to the line it names, and to none when two could claim it.
import { expect, test } from 'vitest'
import { leverMatcher, nameMatcher } from './matchName.ts'

const match = nameMatcher([
  { id: 'ads', words: 'Annonces de recherche Search ads' },
  { id: 'listing', words: 'Fiche d’établissement et avis Local listing' },
  { id: 'qr', words: 'QR en magasin In-store QR' },
  { id: 'local', words: 'Annonces locales Local ads' },
])

test.each([
  ['Annonces de recherche', '', 'ads'], ['RECHERCHE', '', 'ads'], ['search', '', 'ads'], ['Magasin', 'Impression de cartes', 'qr'], ['QR', '', 'qr'],
  ['Fiche établissement', '', 'listing'], ['', 'Annonce locale, janvier', 'local'], ['annonce', '', null], ['Salon', 'Stand', null], ['', '', null], ['de la', 'en', null],
])('channel « %s », label « %s »: %s', (channel, label, id) => {
  expect(match(channel, label)).toBe(id)
})

test.each([
  ['Salon professionnel', 'trade-fair'], ['newsletter', 'newsletter'], ['SMS', 'sms'], ['Annonces de recherche', 'search-ads-generic'], ['Facebook', 'meta-ads'], ['Publicité', null], ['', null],
])('the lever « %s » is %s', async (text, id) => {
  expect((await leverMatcher())(text)).toBe(id)
})
