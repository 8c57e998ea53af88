// Whether a customer finds the opening hours within two clicks.
import { check, notApplicable } from '../contract.ts'
import { judgeReach, type Place } from '../../rules/words/click-path.ts'
import { hoursInWords, showsHours } from '../../rules/words/opening.ts'

export default check<Place>({
  id: 'find.hours', version: 2, element: 4, severity: 'medium', reads: 'site', isSoughtOnPages: true,
  effortMinutes: 10, skill: 'editor',
  threshold: {
    value: 2, unit: 'clicks', from: 1, to: 5,
    words: { fr: { name: 'Horaires depuis l’accueil, au plus', origin: 'Au-delà, beaucoup vont voir ailleurs' }, en: { name: 'Opening hours from the home page, at most', origin: 'Beyond, many look elsewhere' } },
  },
  source: { reference: 'Opening hours within two clicks of the home page', kind: 'convention' },
  words: {
    fr: {
      title: 'Un client ne trouve pas vos horaires en {limit} {limit|clic|clics}',
      why: 'Ils sont sur le site, mais trop loin de l’accueil. C’est ce qu’on cherche le plus souvent sur un téléphone, juste avant de se déplacer.',
      fix: 'Recopiez vos horaires dans le pied de page, visible sur toutes les pages, et en haut de la page contact.',
      good: 'On trouve vos horaires sans chercher ({way})',
    },
    en: {
      title: 'A customer does not find your hours in {limit} {limit|click|clicks}',
      why: 'They are on the site, but too far from the home page. They are what people look for most often on a phone, just before setting out.',
      fix: 'Copy your hours into the footer, visible on all pages, and at the top of the contact page.',
      good: 'Your hours are found without searching ({way})',
    },
  },
  note: (page) => showsHours(page) ? { text: hoursInWords(page) || 'openingHours' } : undefined,
  // Hours that are nowhere are told by cust.hours, where there is a place to visit.
  run: (site, notes, limit) => notes.length ? judgeReach(site, notes, { sought: '', limit }) : notApplicable,
  examples: {
    pass: [
      { '/': '<a href="/contact">Contact</a>', '/contact': '<p>Du lundi au vendredi, 9h–18h</p>' },
      { '/': '<a href="/a">A</a>', '/a': '<a href="/b">B</a>', '/b': '<p>Du mardi au samedi, de 9 h à 18 h</p>' },
    ],
    fail: [
      { '/': '<script type="application/ld+json">{"@type":"Store","name":"A","openingHours":"Mo-Fr 09:00-18:00"}</script><a href="/a">A</a>', '/a': '<a href="/b">B</a>', '/b': '<a href="/c">C</a>', '/c': '<p>Du lundi au vendredi, 9h–18h</p>' },
      { '/': '<a href="/a">A</a>', '/a': '<a href="/b">B</a>', '/b': '<a href="/c">C</a>', '/c': '<p>Du lundi au vendredi, 9h–18h</p>' },
      { '/': '<a href="/a">A</a>', '/a': '<p>Rien', '/infos': '<p>Samedi 9h-12h</p>' },
    ],
  },
})
