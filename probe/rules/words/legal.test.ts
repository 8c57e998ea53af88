// A legal notice is told from an article about legal notices, by its address, its heading and what surrounds it.
import { expect, test } from 'vitest'
import { worldOf } from '../../checks/example-site.ts'
import { isNamed, leadsTo, LEGAL_NOTICE, PRIVACY, TERMS } from './legal.ts'

const pageAt = (path: `/${string}`, html: string) => worldOf({ [path]: `<html lang="fr">${html}` }).pages[0]!
const published = '<meta property="article:published_time" content="2025-03-04T09:00:00+01:00">'
const posting = '<script type="application/ld+json">{"@type":"BlogPosting","headline":"Les mentions légales","datePublished":"2025-03-04"}</script>'

test.each([
  ['/mentions-legales', '<h1>Mentions légales</h1>'], ['/mentions-legales.html', '<h1>Lenoir</h1>'], ['/ml', '<h1>Mentions légales</h1>'], ['/fr/mentions_legales/', '<p>Éditeur'], ['/page-12', '<h1>MENTIONS LÉGALES</h1>'],
  ['/mentions-legales-exemple', '<h1>Bonjour</h1>'], ['/mentions-legales-et-politique-de-confidentialite', '<h1>Mentions légales et politique de confidentialité</h1>'], ['/infos', '<h1>Informations légales du site exemple.fr</h1>'],
  ['/ml', '<h1>Mentions légales – Menuiserie Lenoir</h1>'], ['/ml', '<h1>Mentions légales : Menuiserie Lenoir</h1>'], ['/ml', '<h1>Nos mentions légales &amp; CGV</h1>'], ['/legal', '<h1>Mentions légales obligatoires</h1><p>Éditeur : Lenoir SARL</p>'],
  // Some tools date every page as they date articles.
  ['/mentions-legales', `${published}<h1>Mentions légales</h1>`], ['/blog/mentions-legales', '<h1>Mentions légales</h1>'], ['/mentions-legales-lenoir', `${published}<h1>Mentions légales de la société Lenoir</h1>`],
] as const)('%s is the notice: %s', (path, html) => {
  expect(isNamed(pageAt(path, html), LEGAL_NOTICE)).toBe(true)
})

test.each([
  ['/mentions-legales-facture', '<h1>Les mentions légales d’une facture</h1>'], ['/mentions-legales-obligatoires', '<h1>Les mentions légales obligatoires sur un devis</h1>'], ['/blog/mentions-legales-du-site', '<h1>Vos mentions légales à jour</h1>'],
  ['/a', '<h1>Mentions légales : que faut-il écrire ?</h1>'], ['/comment-rediger-ses-mentions-legales', '<h1>Comment rédiger ses mentions légales</h1>'], ['/2025/03/mentions-legales-2025', '<h1>Mentions légales : du nouveau</h1>'],
  ['/a', `${posting}<h1>Les mentions légales en pratique</h1>`], ['/guide-mentions-legales', '<h1>Le guide</h1>'], ['/a', '<h1>Tout savoir sur les mentions légales</h1>'], ['/how-to-write-a-legal-notice', '<h1>How to write a legal notice</h1>'],
] as const)('%s is an article: %s', (path, html) => {
  expect(isNamed(pageAt(path, html), LEGAL_NOTICE)).toBe(false)
})

test('a policy may ask « comment » of itself; an article about policies is none', () => {
  expect(isNamed(pageAt('/a', '<h1>Comment nous protégeons vos données personnelles</h1>'), PRIVACY)).toBe(true)
  expect(isNamed(pageAt('/protection-des-donnees-personnelles', '<h1>Vos données</h1>'), PRIVACY)).toBe(true)
  expect(isNamed(pageAt('/blog/politique', '<h1>Politique de confidentialité</h1>'), PRIVACY)).toBe(true)
  expect(isNamed(pageAt('/a', '<h1>RGPD : comment protéger les fichiers des clients ?</h1>'), PRIVACY)).toBe(false)
  expect(isNamed(pageAt('/conditions-generales-de-vente', '<h1>Conditions générales de vente : particuliers</h1>'), TERMS)).toBe(true)
  expect(isNamed(pageAt('/a', '<h1>Comment rédiger des conditions générales de vente</h1>'), TERMS)).toBe(false)
})

test('a link to an article leads to no notice', () => {
  expect(leadsTo(pageAt('/', '<a href="/blog/factures">Les mentions légales d’une facture</a>'), LEGAL_NOTICE)).toBeUndefined()
  expect(leadsTo(pageAt('/', '<a href="/blog/mentions-legales-facture">Lire la suite</a>'), LEGAL_NOTICE)).toBeUndefined()
  expect(leadsTo(pageAt('/', '<a href="/blog/x">Quelles mentions légales sur un devis ?</a><footer><a href="/ml">Mentions légales</a></footer>'), LEGAL_NOTICE)).toBe('https://exemple.fr/ml')
  expect(leadsTo(pageAt('/', '<a href="/informations">Informations légales et crédits</a>'), LEGAL_NOTICE)).toBe('https://exemple.fr/informations')
})
