// Prices and statements are found as people write them; what is close to one and is none is left.
import { expect, test } from 'vitest'
import { extractFacts } from './extract.ts'
import { findPrices } from './money.ts'
import { findStatements } from './statements.ts'

test.for([
  ['Chaise : 1 234,50 € TTC', [[123_450, 'EUR']]], ['12 €/mois sans engagement', [[1_200, 'EUR']]], ['29€90', [[2_990, 'EUR']]], ['à partir de 45 EUR', [[4_500, 'EUR']]],
  ['de 1.200 € à 2.500,00 euros', [[120_000, 'EUR'], [250_000, 'EUR']]], ['€12.50 or £1,200', [[1_250, 'EUR'], [120_000, 'GBP']]],
  ['£12.50', [[1_250, 'GBP']]], ['£ 12.50', [[1_250, 'GBP']]], ['12.50 GBP or GBP 1,200', [[1_250, 'GBP'], [120_000, 'GBP']]], ['US$ 20', [[2_000, 'USD']]], ['USD 20', [[2_000, 'USD']]], ['CA$20, A$ 25', [[2_000, 'CAD'], [2_500, 'AUD']]],
  ['CHF 20.–', [[2_000, 'CHF']]], ['Dès Fr. 1’250.- par nuit', [[125_000, 'CHF']]], ['20.– CHF', [[2_000, 'CHF']]], ['EUR 20', [[2_000, 'EUR']]], ['€ 20', [[2_000, 'EUR']]], ['€20,50', [[2_050, 'EUR']]], ['EUR 1.200,50', [[120_050, 'EUR']]], ['20,- €', [[2_000, 'EUR']]],
  ['a £12k budget', []], ['€5 million raised', []], ['£2m, £3 bn', []], ['R$ 20 or HK$20', []], ['en € 2024', []], ['EUR 2016', []], ['EUR/USD 1.20', []], ['EUR 42', []], ['Pointure EUR 28', []], ['$1.2345', []], ['Fr. 20 octobre', []],
  ['SARL au capital de 8 000 €', []], ['un budget de 10 k€', []], ['45 places en Europe', []], ['réf. 1234', []],
] as const)('prices of « %s »', ([text, prices]) => {
  expect(findPrices(text).map(({ cents, currency }) => [cents, currency])).toEqual(prices)
})

test('a page that writes the currency first is read too', () => {
  const html = '<p>Salle EUR 20</p><p>Zimmer CHF 45.–</p><p>Room GBP 12.50</p><p>ab Fr. 30.–</p><p>Lodge US$ 90</p><p>12.50 GBP</p><p>90 USD</p>'
  expect(extractFacts(html, { url: 'https://exemple.fr/', status: 200, responseMs: 1, bytes: html.length }).prices.map(({ text }) => text)).toEqual(['EUR 20', 'CHF 45.–', 'GBP 12.50', 'Fr. 30.–', 'US$ 90', '12.50 GBP', '90 USD'])
})

test.for([
  ['Menuiserie artisanale, entreprise familiale depuis 1987.', [['since-year', 1987]]], ['Depuis 1987, nous fabriquons des escaliers.', [['since-year', 1987]]], ['L’entreprise Lenoir a été fondée en 1987.', [['since-year', 1987]]],
  ['Livraison gratuite dès 50 € d’achat', [['free-delivery-from', 5_000]]], ['Frais de port offerts à partir de 1 000 €', [['free-delivery-from', 100_000]]], ['Free shipping on orders over €60', [['free-delivery-from', 6_000]]],
  ['Retours acceptés sous 30 jours', [['return-days', 30]]], ['Vous avez 30 jours pour changer d’avis.', [['return-days', 30]]], ['30-day returns', [['return-days', 30]]],
  ['Tous nos meubles sont garantis 10 ans', [['guarantee-years', 10]]], ['5 ans de garantie', [['guarantee-years', 5]]], ['Livraison en 48 h', [['delivery-days', 2]]], ['livré sous 3 à 5 jours ouvrés', [['delivery-days', 5]]],
  ['Une équipe de 12 personnes', [['people', 12]]], ['Plus de 1 500 clients nous font confiance', [['clients', 1_500]]],
  ['Depuis 2015, la loi impose un bilan.', []], ['délai de rétractation de 14 jours', []], ['garantie légale de 2 ans', []], ['un serveur et 2 clients', []], ['ouvert depuis 8 h', []], ['Livraison : 12 €', []],
] as const)('statements of « %s »', ([text, statements]) => {
  expect(findStatements(text).map(({ kind, value }) => [kind, value])).toEqual(statements)
})
