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
