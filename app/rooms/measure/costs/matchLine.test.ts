// An expense goes to the line it names, and to none when two could claim it.
import { expect, test } from 'vitest'
import { lineMatcher } from './matchLine.ts'

const match = lineMatcher([
  { id: 'ads', words: 'Annonces de recherche Search ads' },
  { id: 'listing', words: 'Fiche d’établissement et avis Local listing' },
  { id: 'qr', words: 'QR en magasin In-store QR' },
  { id: 'local', words: 'Annonces locales Local ads' },
])

test.each([
  ['Annonces de recherche', '', 'ads'], ['RECHERCHE', '', 'ads'], ['search', '', 'ads'], ['Magasin', 'Impression de cartes', 'qr'], ['QR', '', 'qr'],
  ['Fiche établissement', '', 'listing'], ['', 'Annonce locale, janvier', 'local'], ['annonce', '', null], ['Salon', 'Stand', null], ['', '', null], ['de la', 'en', null],
])('channel « %s », label « %s »: %s', (channel, label, id) => {
  expect(match({ channel, label })).toBe(id)
})
