// Claims are read word for word, with their page; channels are those a visitor can see.
import { expect, test } from 'vitest'
import type { Example, Note } from '../checks/contract.ts'
import { worldOf } from '../checks/example-site.ts'
import { createTally, judgePage } from '../checks/judge.ts'
import { channels } from './channels.ts'
import { claims } from './claims.ts'
import { identity } from './identity.ts'
import { measures } from './measures.ts'
import type { Reading } from './reading.ts'
import { shells } from './shells.ts'

/** What a reading says of an example, by way of what it notes on each page. */
function readExample<Noted, Answer>(reading: Reading<Noted, Answer>, example: Example): Answer {
  const { site, pages } = worldOf(example)
  const shelf = { checks: [], noters: [reading] }
  const tally = createTally(shelf)
  for (const page of pages) tally.add(page.url, judgePage(shelf, page, site))
  return reading.read(site, tally.notesOf(reading.id) as Note<Noted>[])
}

const site: Example = {
  '/': `<title>Maison Borde, fleurs de saison à Hyères</title><meta name="description" content="Des bouquets cueillis le matin même, jamais importés.">
    <script type="application/ld+json">{"@type":"LocalBusiness","name":"Maison Borde","slogan":"La fleur du jour, et rien d’autre"}</script>
    <header><nav><a href="/panier">Panier</a> <a href="https://www.instagram.com/maison-borde">Instagram</a></nav></header>
    <main><h1>Les fleurs\n d’ici,   en leur saison</h1><p>Bonjour</p><p>Nous cultivons nous-mêmes <b>neuf fleurs sur dix</b>, sans serre chauffée.</p><p>Livraison le jour même dans Hyères.</p></main>
    <footer>04 65 71 12 34 <form action="/lettre"><label>Votre e-mail pour la newsletter <input type="email" name="email"></label></form></footer>`,
  '/a-propos': '<title>La maison</title><h1>Fleuristes de mère en fille</h1><p>Depuis 1962, trois générations ont tenu la même échoppe.</p>',
  '/contact': '<title>Nous contacter facilement</title><h1>Nous écrire quand vous voulez</h1><p>Écrivez à <a href="mailto:bonjour@maison-borde.example">bonjour@maison-borde.example</a></p>',
}

test('the planted claims are extracted verbatim, each once, with its page', () => {
  expect(readExample(claims, site)).toEqual([
    { from: 'heading', url: 'https://exemple.fr/', text: 'Les fleurs d’ici, en leur saison' },
    { from: 'opening', url: 'https://exemple.fr/', text: 'Nous cultivons nous-mêmes neuf fleurs sur dix, sans serre chauffée.' },
    { from: 'title', url: 'https://exemple.fr/', text: 'Maison Borde, fleurs de saison à Hyères' },
    { from: 'description', url: 'https://exemple.fr/', text: 'Des bouquets cueillis le matin même, jamais importés.' },
    { from: 'heading', url: 'https://exemple.fr/a-propos', text: 'Fleuristes de mère en fille' },
    { from: 'opening', url: 'https://exemple.fr/a-propos', text: 'Depuis 1962, trois générations ont tenu la même échoppe.' },
    { from: 'slogan', url: 'https://exemple.fr/', text: 'La fleur du jour, et rien d’autre' },
  ])
  expect(readExample(claims, '<p>Bonjour')).toEqual([])
  const again = { '/': '<title>Fleurs de saison à Hyères</title><h1>La fleur du jour</h1>', '/a-propos': '<h1>La fleur du jour</h1>' }
  expect(readExample(claims, again).map(({ text, url }) => [text, new URL(url).pathname])).toEqual([['La fleur du jour', '/'], ['Fleurs de saison à Hyères', '/']])
})

test('every channel the pages show is listed, with a page that shows it', () => {
  expect(readExample(channels, site).map(({ kind, name, seenOn }) => [kind, name, new URL(seenOn).pathname])).toEqual([
    ['site', 'exemple.fr', '/'], ['shop', 'exemple.fr', '/'], ['social', 'instagram', '/'], ['newsletter', 'exemple.fr', '/'],
    ['phone', '04\u00a065\u00a071\u00a012\u00a034', '/'], ['email', 'bonjour@maison-borde.example', '/contact'],
  ])
  // A quote request asks for an e-mail too: it is no newsletter.
  const quote = '<form><label>Votre e-mail <input type="email" name="email"></label><label>Votre demande <textarea name="t"></textarea></label></form>'
  expect(readExample(channels, quote).map(({ kind }) => kind)).toEqual(['site'])
})

test('who the company is, as its pages tell: the host named in the legal notice is not the company', () => {
  expect(readExample(identity, {
    '/': `<html lang="fr"><title>Nos escaliers | Menuiserie Lenoir</title><meta name="generator" content="WordPress 6.9">
      <footer>04 94 00 12 34, 12 rue de la Scierie 83000 Toulon, Fax 04 94 00 12 35 <a href="https://www.facebook.com/menuiserielenoir">Facebook</a> <a href="https://www.facebook.com/sharer.php?u=x">Partager</a></footer>`,
    '/tarifs': '<title>Tarifs | Menuiserie Lenoir</title><footer>04 94 00 12 34</footer>',
    '/mentions-legales': '<title>Mentions légales | Menuiserie Lenoir</title><main><p>SIREN 552 081 317</p><p>Hébergeur : 01 70 00 00 00</p></main>',
  })).toEqual({
    name: 'Menuiserie Lenoir', siren: '552081317', address: '12 rue de la Scierie 83000 Toulon', hours: null, phones: ['04\u00a094\u00a000\u00a012\u00a034'], emails: [],
    socials: [{ network: 'facebook', url: 'https://www.facebook.com/menuiserielenoir' }], cms: 'WordPress', language: 'fr',
  })
})

test('the same figures are taken on every site, and nothing is said of what is not there', () => {
  const taken = (example: Example) => Object.fromEntries(readExample(measures, example).map(({ key, value }) => [key, value]))
  expect(taken({ '/': '<title>A</title><img src="/a.jpg" alt=""><img src="/b.jpg"><p>un deux trois', '/b': '<p>un' }))
    .toMatchObject({ 'pages-read': 2, 'pages-with-title': 0.5, 'images-with-alt': 0.5, networks: 0 })
  expect(taken('<p>Bonjour')).toMatchObject({ 'images-with-alt': null, 'pages-with-form': 0 })
})

test('a site is written by its scripts when its front door and most pages arrive empty: a short welcome before full pages is none', () => {
  const welcome = '<h1>Lenoir</h1><a href="/fr">Français</a><a href="/en">English</a><script src="/menu.js"></script>'
  const full = `<h1>Escaliers</h1><p>${'Nous ponçons puis nous huilons chaque marche. '.repeat(10)}</p><script src="/menu.js"></script>`
  expect(readExample(shells, { '/': welcome, '/fr': full, '/escaliers': full, '/tarifs': full })).toBe(false)
  expect(readExample(shells, { '/': full, '/fr': welcome, '/en': welcome })).toBe(false)
  expect(readExample(shells, { '/': welcome, '/fr': welcome, '/tarifs': full })).toBe(true)
})

test('the hours of a company are its week, whatever stands before them and in however many lines', () => {
  const hoursOf = (example: Example) => readExample(identity, example).hours
  expect(hoursOf('<footer><p>Horaires : du lundi au vendredi, 9h-18h</p></footer>')).toBe('du lundi au vendredi, 9h-18h')
  expect(hoursOf('<footer><p>Nos horaires d’ouverture :<br>Lundi au vendredi 9h-18h</p></footer>')).toBe('Lundi au vendredi 9h-18h')
  expect(hoursOf('<footer><p>Opening hours: Mon–Fri 9am–5.30pm</p></footer>')).toBe('Mon–Fri 9am–5.30pm')
  expect(hoursOf('<ul><li>Lundi : 9h - 12h</li><li>Mardi : 9h - 12h</li><li>Samedi : 10h - 16h</li></ul>')).toBe('lundi et mardi 9\u202fh–12\u202fh\u202f; samedi 10\u202fh–16\u202fh')
  expect(hoursOf('<html lang="en"><dl><dt>Monday</dt><dd>9am - 5pm</dd><dt>Tuesday</dt><dd>9am - 5pm</dd></dl>')).toBe('Monday and Tuesday 9:00–17:00')
  expect(hoursOf('<script type="application/ld+json">{"@type":"Store","openingHours":["Mo-Fr 09:00-12:30","Sa 10:00-16:00"]}</script>')).toBe('lundi au vendredi 9\u202fh–12\u202fh\u202f30\u202f; samedi 10\u202fh–16\u202fh')
  expect(hoursOf('<script type="application/ld+json">{"@type":"Store","openingHoursSpecification":{"@type":"OpeningHoursSpecification","dayOfWeek":"Monday","opens":"00:00","closes":"23:59"}}</script>')).toBe('lundi 24\u202fh/24')
  // A week that people read is sooner believed than one told to search engines; a text nobody understands comes last.
  expect(hoursOf('<script type="application/ld+json">{"@type":"Store","openingHours":"Mo-Fr 09:00-12:30"}</script><p>Ouvert le lundi, 9h-18h</p>')).toBe('Ouvert le lundi, 9h-18h')
  expect(hoursOf('<script type="application/ld+json">{"@type":"Store","openingHours":"Mo 09:00-12:30"}</script><p>Lundi 9h-18h sauf jours fériés</p>')).toBe('lundi 9\u202fh–12\u202fh\u202f30')
  // Blocks that make no week are all said; what an article tells of is nobody's.
  expect(hoursOf('<p>Vendredi 10h – 19h</p><p>Samedi 10h – 19h, sauf l’été</p><p>Dimanche 10h – 13h</p>')).toBe('Vendredi 10h – 19h · Samedi 10h – 19h, sauf l’été · Dimanche 10h – 13h')
  expect(hoursOf('<p>Vendredi · 9h – 19h</p><p>Samedi · 9h – 19h</p><p>Dimanche: 24h/24</p>')).toBe('vendredi et samedi 9\u202fh–19\u202fh\u202f; dimanche 24\u202fh/24')
  expect(hoursOf({ '/': '<p>Bonjour', '/blog/atelier': '<p>Chaque lundi de 10h à 12h</p>' })).toBeNull()
  expect(hoursOf('<p>Concert vendredi 12 juin à 20h30</p>')).toBeNull()
})

test('a company is reached as its pages say: by links that dial, else as its legal notice writes, before it names its host', () => {
  const read = (example: Example) => readExample(identity, example)
  expect(read('<a href="tel:+33494001234">Appeler</a>').phones).toEqual(['04\u00a094\u00a000\u00a012\u00a034'])
  expect(read('<a href="tel:+33494001234">Appeler</a><p>Tél. : + 33 4 94 00 56 78</p>').phones).toEqual(['04\u00a094\u00a000\u00a056\u00a078'])
  expect(read('<html lang="en"><a href="tel:01632960123">Call 01632 960123</a> <a href="tel:+441632960456">Ring us</a>').phones).toEqual(['+441632960456', '01632 960123'])
  expect(read('<html lang="fr"><a href="tel:01632960123">01632 960123</a> <a href="tel:+3222345678">+32 2 234 56 78</a> <a href="tel:+3349400">04 94 00</a>').phones).toEqual(['+32 2 234 56 78'])
  expect(read({ '/': '<html lang="en"><a href="tel:+01632960123">Call 01632 960123</a>', '/a': '<html lang="en"><a href="tel:+263783167524">+263783167524</a>', '/b': '<html lang="en"><a href="tel:+263783167524">+263 78 316 7524</a>' }).phones).toEqual(['+263 78 316 7524', '01632 960123'])
  expect(read('<html lang="fr"><a href="tel:0792175624">079.217.56.24</a>').phones).toEqual(['079.217.56.24'])
  expect(read('<p>01 02 03 04 05 ou 04 94 00 12 34, info@yourwebsite.com, a@example.com, votre@email.fr, votre.accueil@fleurs.example</p>')).toMatchObject({ phones: ['04\u00a094\u00a000\u00a012\u00a034'], emails: ['votre.accueil@fleurs.example'] })
  expect(read('<a href="tel:0600000000">Appeler</a>').phones).toEqual([])
  const notice = (text: string) => ({ '/': '<p>Bonjour', '/mentions-legales': `<p>${text}</p>` })
  expect(read(notice('Écrire à borde@fleurs.example. Hébergeur : Nuagia, aide@nuagia.example')).emails).toEqual(['borde@fleurs.example'])
  expect(read(notice('Hébergeur : Nuagia, aide@nuagia.example')).emails).toEqual([])
  expect(read(notice('Hébergeur : aide@nuagia.example. Éditeur : bonjour@exemple.fr')).emails).toEqual(['bonjour@exemple.fr'])
  expect(read(notice('Borde, 8 rue du Port 83400 Hyères, 04 94 00 12 34. Hébergeur : Nuagia, 3 quai du Havre 76000 Rouen, 02 32 00 12 34'))).toMatchObject({ address: '8 rue du Port 83400 Hyères', phones: ['04\u00a094\u00a000\u00a012\u00a034'] })
  expect(read(notice('Hébergeur : Nuagia, 3 quai du Havre 76000 Rouen, 02 32 00 12 34. Éditeur : Borde'))).toMatchObject({ address: null, phones: [] })
  expect(read({ ...notice('bonjour@exemple.fr'), '/contact': '<p>borde@fleurs.example' }).emails).toEqual(['borde@fleurs.example'])
  expect(readExample(channels, '<a href="tel:0494001234">Appeler</a>').find(({ kind }) => kind === 'phone')?.seenOn).toBe('https://exemple.fr/')
})

test('the networks of a company are those of its template, not the partners it praises', () => {
  const urlsOf = (example: Example) => readExample(identity, example).socials.map(({ url }) => new URL(url).pathname.slice(1))
  const to = (...handles: string[]) => handles.map((handle) => `<a href="https://www.facebook.com/${handle}">Facebook</a>`).join(' ')
  const page = '<title>Borde, fleuriste</title>'
  expect(urlsOf({ '/': `${page}<main>${to('ferme.aubry', 'cave.rolland')}</main><footer>${to('fleurs83')}</footer>`, '/partenaires': `<main>${to('ferme.aubry')}</main>` })).toEqual(['fleurs83'])
  expect(urlsOf({ '/': page, '/partenaires': `<main>${to('ferme.aubry', 'cave.rolland')}</main>` })).toEqual([])
  expect(urlsOf({ '/': `${page}<main>${to('exemple.hyeres', 'cave.rolland')}</main>` })).toEqual(['exemple.hyeres'])
  expect(urlsOf({ '/': page, '/partenaires': `<main>${to('cave.rolland')}</main>`, '/contact': `<main>${to('fleurs83')}</main>` })).toEqual(['fleurs83'])
  expect(urlsOf({ '/': `${page}<main>${to('fleurs83')}</main>`, '/a': `<main>${to('fleurs83')}</main>`, '/b': `<main>${to('cave.rolland')}</main>` })).toEqual(['fleurs83'])
  expect(urlsOf({ '/': `${page}<main>${to('fleurs83')}</main>` })).toEqual(['fleurs83'])
})
