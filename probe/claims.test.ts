// Claims are read word for word, with their page; channels are those a visitor can see.
import { expect, test } from 'vitest'
import { readChannels } from './channels.ts'
import { siteOfExample } from './checks/example-site.ts'
import { readClaims } from './claims.ts'

const site = siteOfExample({
  '/': `<title>Maison Borde, fleurs de saison à Hyères</title><meta name="description" content="Des bouquets cueillis le matin même, jamais importés.">
    <script type="application/ld+json">{"@type":"LocalBusiness","name":"Maison Borde","slogan":"La fleur du jour, et rien d’autre"}</script>
    <header><nav><a href="/panier">Panier</a> <a href="https://www.instagram.com/maison-borde">Instagram</a></nav></header>
    <main><h1>Les fleurs\n d’ici,   en leur saison</h1><p>Bonjour</p><p>Nous cultivons nous-mêmes <b>neuf fleurs sur dix</b>, sans serre chauffée.</p><p>Livraison le jour même dans Hyères.</p></main>
    <footer>04 65 71 12 34 <form action="/lettre"><label>Votre e-mail pour la newsletter <input type="email" name="email"></label></form></footer>`,
  '/a-propos': '<title>La maison</title><h1>Fleuristes de mère en fille</h1><p>Depuis 1962, trois générations ont tenu la même échoppe.</p>',
  '/contact': '<title>Nous contacter facilement</title><h1>Nous écrire quand vous voulez</h1><p>Écrivez à <a href="mailto:bonjour@maison-borde.example">bonjour@maison-borde.example</a></p>',
})

test('the planted claims are extracted verbatim, each once, with its page', () => {
  expect(readClaims(site)).toEqual([
    { from: 'heading', url: 'https://exemple.fr/', text: 'Les fleurs d’ici, en leur saison' },
    { from: 'opening', url: 'https://exemple.fr/', text: 'Nous cultivons nous-mêmes neuf fleurs sur dix, sans serre chauffée.' },
    { from: 'title', url: 'https://exemple.fr/', text: 'Maison Borde, fleurs de saison à Hyères' },
    { from: 'description', url: 'https://exemple.fr/', text: 'Des bouquets cueillis le matin même, jamais importés.' },
    { from: 'heading', url: 'https://exemple.fr/a-propos', text: 'Fleuristes de mère en fille' },
    { from: 'opening', url: 'https://exemple.fr/a-propos', text: 'Depuis 1962, trois générations ont tenu la même échoppe.' },
    { from: 'slogan', url: 'https://exemple.fr/', text: 'La fleur du jour, et rien d’autre' },
  ])
  expect(readClaims(siteOfExample('<p>Bonjour'))).toEqual([])
})

test('every channel the pages show is listed, with a page that shows it', () => {
  expect(readChannels(site).map(({ kind, name, seenOn }) => [kind, name, new URL(seenOn).pathname])).toEqual([
    ['site', 'exemple.fr', '/'], ['shop', 'exemple.fr', '/'], ['social', 'instagram', '/'], ['newsletter', 'exemple.fr', '/'],
    ['phone', '04\u00a065\u00a071\u00a012\u00a034', '/'], ['email', 'bonjour@maison-borde.example', '/contact'],
  ])
  // A quote request asks for an e-mail too: it is no newsletter.
  const quote = siteOfExample('<form><label>Votre e-mail <input type="email" name="email"></label><label>Votre demande <textarea name="t"></textarea></label></form>')
  expect(readChannels(quote).map(({ kind }) => kind)).toEqual(['site'])
})
