// The name people call a company by, on home pages as they are found: with its trade, its town, its slogan, or somebody else's name beside it.
import { expect, test } from 'vitest'
import type { Note } from '../checks/contract.ts'
import { createTally, judgePage } from '../checks/judge.ts'
import { givenWorld } from '../site/given.ts'
import { identity, type IdentityNote } from './identity.ts'

function nameOf(host: string, pages: Record<`/${string}`, string>): string | null {
  const world = givenWorld({ pages }, { origin: `https://${host}`, today: '2026-06-15' })
  const shelf = { checks: [], noters: [identity] }
  const tally = createTally(shelf)
  for (const page of world.pages) tally.add(page.url, judgePage(shelf, page, world.site))
  return identity.read(world.site, tally.notesOf(identity.id) as Note<IdentityNote>[]).name
}

const org = (name: string, type = 'LocalBusiness') => `<script type="application/ld+json">{"@context":"https://schema.org","@type":"${type}","name":"${name}"}</script>`
const site = (name: string) => `<meta property="og:site_name" content="${name}">`
const footer = (text: string) => `<footer><p>${text}</p></footer>`

test.each<[name: string | null, host: string, home: string, legal?: string]>([
  ['Menuiserie Lenoir', 'menuiserie-lenoir.fr', `<title>Menuiserie Lenoir à Toulon, escaliers sur mesure</title>${footer('© 2026 Menuiserie Lenoir – Tous droits réservés')}`],
  ['Boulangerie L’Aubépine', 'boulangerie-aubepine.fr', `<title>Boulangerie L’Aubépine : pains bio à Dijon</title>${site('Boulangerie L’Aubépine : pains bio à Dijon')}`],
  ['Garage Morvan', 'garage-morvan.fr', `<title>Accueil - Garage Morvan</title>${site('Accueil')}`],
  ['Studio Kaolin', 'studiokaolin.com', `<title>HOME | Studio Kaolin</title>${site('Mon site')}`],
  ['Cabinet Verdelet', 'verdelet-expertise.fr', `<title>Expert-comptable à Nantes</title>${site('Cabinet Verdelet - Expert-comptable à Nantes')}${org('Cabinet Verdelet', 'AccountingService')}`],
  ['Thermo Rhône Services', 'thermorhone.fr', '<title>Plombier Lyon 6 – Dépannage 24h/24 | Thermo Rhône Services</title><header><a href="/"><img class="logo" src="/logo.png" alt="Thermo Rhône Services"></a></header>'],
  ['Fleurs de Lune', 'fleursdelune.bzh', `<title>Bienvenue chez Fleurs de Lune, fleuriste à Brest</title><header><img src="/img/logo.svg" alt="Logo Fleurs de Lune"></header>${footer('Copyright 2019-2026 Fleurs de Lune')}`],
  ['Brasserie du Quai', 'brasserieduquai.fr', `<title>BRASSERIE DU QUAI | Restaurant Honfleur</title>${site('BRASSERIE DU QUAI')}<header><a href="/"><img src="/l.png" alt="Brasserie du Quai"></a></header>`],
  ['Dupuis Couverture', 'dupuis-couverture.fr', `<title>Couvreur Rouen</title>${site('Dupuis Couverture')}${org('SARL DUPUIS & FILS')}`, '<p>Raison sociale : SARL DUPUIS &amp; FILS</p>'],
  ['Atelier Bellevue', 'atelier-bellevue.com', `<title>Escaliers, cuisines, dressings : tout le bois à Annecy</title>${footer('Atelier Bellevue © 2026. Mentions légales')}`],
  ['Harrow & Finch', 'harrowandfinch.co.uk', `<title>Harrow &amp; Finch | Bespoke Joinery in Bristol</title>${footer('© Harrow &amp; Finch Ltd 2026. All rights reserved.')}`],
  ['Bluebell Bakery', 'bluebellbakery.co.uk', `<title>Home - Bluebell Bakery</title>${site('Bluebell Bakery, York')}`],
  ['Pizzeria Vesuvia', 'vesuvia-metz.fr', `<title>Pizza au feu de bois à Metz</title>${footer('© 2026 Pizzeria Vesuvia. Site réalisé par Agence Pixelune')}`],
  ['Ferme des Trois Chênes', 'ferme-trois-chenes.fr', '<title>Accueil</title><h1>Bienvenue</h1>', '<h1>Mentions légales</h1><p>Le présent site est édité par la société Ferme des Trois Chênes, SARL au capital de 8 000 €. Il est hébergé par Nuagia SAS.</p>'],
  ['Ostrea Conseil', 'ostrea.pro', '<title>Accueil</title>', '<h1>Mentions légales</h1><p>Raison sociale : EURL Ostrea Conseil</p><p>Directrice de la publication : Anne Ledoux</p><p>Hébergeur : Nuagia SAS</p>'],
  ['Ébénisterie Fictive B.', 'ebenisterie-fictive-b.fr', '<title>Nos prix | Ébénisterie Fictive B.</title>'],
  ['Maître Claire Sandoval', 'sandoval-avocat.fr', '<title>Avocat divorce Lille | Maître Claire Sandoval</title>'],
  ['Ambre & Safran', 'ambre-safran.com', `<title>Épices d’exception – Ambre &amp; Safran</title>${site('Ambre &amp; Safran')}`],
  ['Les Jardins de Nohé', 'jardinsdenohe.fr', '<title>Les Jardins de Nohé – Un site utilisant WordPress</title>'],
  ['Hôtel Le Belvédère des Lices', 'belvedere-lices.com', `<title>Hôtel*** Rennes centre - Site officiel - Meilleur prix garanti</title>${org('Hôtel Le Belvédère des Lices', 'Hotel')}`],
  ['Marion Etcheverry', 'marion-etcheverry-osteopathe.fr', `<title>Ostéopathe à Pau - Marion Etcheverry - Prenez rendez-vous en ligne</title>${site('Ostéopathe à Pau - Marion Etcheverry')}`],
  ['Martin, Leroy & Associés', 'martin-leroy.fr', `<title>Martin, Leroy &amp; Associés, géomètres-experts</title>${site('Martin, Leroy &amp; Associés')}${footer('© 2026 Martin, Leroy &amp; Associés')}`],
  ['Saint-Cyr Immobilier', 'saintcyr-immo.fr', '<title>Saint-Cyr Immobilier | Agence immobilière à Tours</title><header><a href="/">Saint-Cyr Immobilier</a></header>'],
  ['La Cave d’Élise', 'lacavedelise.fr', `<title>La Cave d’Élise: des vins nature à Tours</title>${site('La Cave d’Élise: des vins nature à Tours')}`],
  ['Bistrot de Nice', 'bistrotdenice.fr', '<title>Bistrot de Nice</title>'],
  ['Cordonnerie Vauban', 'cordonnerie-vauban.fr', '<title>Cordonnerie Vauban Lille : réparation de chaussures, clés minute</title>'],
  ['Northfield Veterinary Practice', 'northfieldvets.co.uk', `<title>Vets in Leeds | Northfield Veterinary Practice</title>${footer('Copyright © 2026 Northfield Veterinary Practice Limited. Registered in England')}`],
  ['Maison Lenoir', 'lenoir.demo.localhost', '<title>Maison Lenoir, menuiserie à Toulon</title>'],
  ['Étude Valombre', 'valombre-notaires.fr', `<title>Notaires à Dole</title><header><a href="/"><img src="/l.png" alt="logo étude"></a></header>${footer('© 2026 — Étude Valombre')}`],
  // A trade and a town are nobody's name.
  [null, 'sablon-renov.fr', '<title>Accueil</title><h1>Bienvenue</h1>'],
  [null, 'sablon-renov.fr', `<title>Accueil</title>${org('Copyrigth Bois')}`],
  [null, 'xyz-rando.fr', '<title>Escaliers, cuisines, dressings</title>'],
  [null, 'sablon-renov.fr', '<title>Accueil</title>', '<h1>Mentions légales</h1><p>Les photographies sont la propriété de leurs auteurs. Le site est édité par nos soins.</p>'],
])('%s', (name, host, home, legal) => {
  expect(nameOf(host, { '/': `<html lang="fr">${home}`, ...legal && { '/mentions-legales': legal } })).toBe(name)
})

const titled = (title: string, body = '') => `<html lang="fr"><title>${title}</title>${body}`

test('of parts that nothing tells apart, the first of the home page’s title, or the one its heading repeats', () => {
  const mas = 'Mas Aurélie - Chambres Provençales Cuers - Var - France'
  expect(nameOf('gite83.com', { '/': titled(mas), '/tarifs': titled(`Tarifs - ${mas}`) })).toBe('Mas Aurélie')
  expect(nameOf('gite83.com', { '/': titled('Var - Mas Aurélie - France', '<h1>Mas Aurélie</h1>'), '/tarifs': titled('Tarifs - Mas Aurélie - Var - France') })).toBe('Mas Aurélie')
  const depot = 'Le Dépôt De la Reliure, papiers et cuirs pour relieurs - Douai'
  expect(nameOf('ldr59.fr', { '/': titled(`Accueil - ${depot}`), '/contact': titled(`Contact - ${depot}`) })).toBe('Le Dépôt De la Reliure')
})

test('the title of a page in two languages is no name; a part that pages share is, though the home page has it not', () => {
  const rooms = { '/chambres': titled('Chambres'), '/en/rooms': titled('Chambres') } as const
  expect(nameOf('ocre-sejours.fr', { '/': titled('Home'), ...rooms })).toBeNull()
  expect(nameOf('ocre-sejours.fr', { '/': titled('Home', '<h1>Villa Ocre</h1>'), ...rooms })).toBe('Villa Ocre')
  expect(nameOf('ocre-sejours.fr', { '/': titled('Home'), '/a': titled('Chambres | Villa Safran'), '/b': titled('Tarifs | Villa Safran') })).toBe('Villa Safran')
})
