// Forty objectives as people write them, twenty that hold and twenty that do not: each missing letter is named.
import { expect, test } from 'vitest'
import { readSmart } from './readSmart.page.ts'

const good = [
  'D’ici le 30 juin 2027, passer de 22 à 30 demandes de devis par mois.',
  'Atteindre 45 réservations par semaine avant la fin de l’année.',
  'Vendre 120 coffrets en ligne d’ici Noël : 120 commandes.',
  'Recevoir dix avis de clients de plus d’ici six mois.',
  'Doubler les ventes de la boutique en ligne en 12 mois.',
  'Ramener le délai de réponse de 48 à 12 heures avant mars 2027.',
  'Faire revenir 60 clients de l’an passé d’ici le 1er octobre 2027.',
  'Obtenir 15 rendez-vous par mois au deuxième trimestre 2027.',
  'Augmenter le panier moyen de 8 % d’ici la fin de l’année.',
  'Gagner 200 inscriptions à la lettre avant le 15/09/2027.',
  'Porter le chiffre d’affaires du site à 40 000 € en 2027.',
  'Remplir la salle : passer de 60 à 80 couverts le midi d’ici l’été.',
  'By 30 June 2027, go from 22 to 30 quote requests a month.',
  'Reach 50 bookings a week within six months.',
  'Sell 300 orders a month by the end of the year.',
  'Get 25 new reviews before Christmas.',
  'Cut response time from 48 to 12 hours by March 2027.',
  'Win back 40 customers over the next 9 months.',
  'Raise the conversion rate from 1.2 to 1.8 % by Q2 2027.',
  'Bring 500 shop visits a month by next year.',
]

const bad: [sentence: string, missing: string][] = [
  ['Être plus visible sur internet.', 'SMT'],
  ['Augmenter les ventes.', 'MT'],
  ['Recevoir plus de demandes de devis d’ici juin.', 'M'],
  ['Passer de 22 à 30 demandes de devis par mois.', 'T'],
  ['Publier trois articles par semaine jusqu’en juin 2027.', 'S'],
  ['Améliorer notre image dès que possible.', 'SMT'],
  ['Être numéro 1 sur Google en 2027.', 'SM'],
  ['Dépenser 300 € par mois en publicité jusqu’à Noël.', 'S'],
  ['Gagner 1 000 abonnés sur les réseaux d’ici 6 mois.', 'S'],
  ['Fidéliser nos clients.', 'MT'],
  ['Atteindre 40 commandes, 20 avis et 10 dons d’ici décembre 2027.', 'S'],
  ['Moderniser le site avant mars 2027.', 'SM'],
  ['Obtenir 15 rendez-vous par mois rapidement.', 'T'],
  ['Devenir la référence de la menuiserie dans la région.', 'SMT'],
  ['Be more visible online.', 'SMT'],
  ['Get more customers soon.', 'MT'],
  ['Reach 50 bookings a week.', 'T'],
  ['Post 3 videos a week until June 2027.', 'S'],
  ['Grow revenue by next year.', 'M'],
  ['Become the number one brand of the region by 2028.', 'SM'],
]

const missing = (sentence: string) => readSmart(sentence).filter(one => 'SMT'.includes(one.letter) && !one.met).map(one => one.letter).join('')

test('at least 38 of 40 are read right, each missing letter named', () => {
  const cases = [...good.map((sentence): [string, string] => [sentence, '']), ...bad]
  const wrong = cases.filter(([sentence, letters]) => missing(sentence) !== letters)
  process.stdout.write(`SMART: ${cases.length - wrong.length} of ${cases.length} read right${wrong.map(([sentence, letters]) => `\n  « ${sentence} » : ${missing(sentence) || 'nothing'} instead of ${letters || 'nothing'}`).join('')}\n`)
  expect(cases).toHaveLength(40)
  expect(cases.length - wrong.length).toBeGreaterThanOrEqual(38)
})

test('what is known beside the words counts: who accepted, and a chance that is never a tick', () => {
  const [, , accepted, reachable] = readSmart(good[0]!, { acceptedBy: 'Julie', chance: 0.62 })
  expect(accepted).toMatchObject({ letter: 'A', met: true, found: 'Julie' })
  expect(reachable).toEqual({ letter: 'R', met: null, found: null, lacks: [], chance: 0.62 })
  expect(readSmart('Julie s’engage à vendre 30 contrats.')[2]).toMatchObject({ met: true })
  expect(readSmart(good[0]!)[3]).toMatchObject({ met: null, lacks: ['budget'], chance: null })
})

test('what is missing is told apart', () => {
  expect(readSmart('Publier trois articles')[0]!.lacks).toContain('means')
  expect(readSmart('Atteindre 40 commandes et 20 avis')[0]!.lacks).toEqual(['one'])
  expect(readSmart('Vendre plus, bientôt')[4]!.lacks).toEqual(['vagueDate'])
})
