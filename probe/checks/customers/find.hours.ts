// Whether a customer finds the opening hours within two clicks.
import { check, notApplicable } from '../contract.ts'
import { CLICK_LIMIT, judgeReach, type Place } from '../../rules/words/click-path.ts'
import { showsHours } from '../../rules/words/opening.ts'

export default check<Place>({
  id: 'find.hours', version: 1, element: 4, severity: 'medium', reads: 'site', isSoughtOnPages: true,
  effortMinutes: 10, skill: 'editor',
  threshold: { value: CLICK_LIMIT, unit: 'clicks' },
  source: { reference: 'Opening hours within two clicks of the home page', kind: 'convention' },
  words: {
    fr: {
      title: 'Un client ne trouve pas vos horaires en {limit} clics',
      why: 'Ils sont sur le site, mais trop loin de l’accueil. C’est ce qu’on cherche le plus souvent sur un téléphone, juste avant de se déplacer.',
      fix: 'Recopiez vos horaires dans le pied de page, visible sur toutes les pages, et en haut de la page contact.',
      good: 'On trouve vos horaires sans chercher ({way})',
    },
    en: {
      title: 'A customer does not find your hours in {limit} clicks',
      why: 'They are on the site, but too far from the home page. They are what people look for most often on a phone, just before setting out.',
      fix: 'Copy your hours into the footer, visible on all pages, and at the top of the contact page.',
      good: 'Your hours are found without searching ({way})',
    },
  },
  note: (page) => showsHours(page) ? { text: page.hours[0] ?? 'openingHours' } : undefined,
  // Hours that are nowhere are told by cust.hours, where there is a place to visit.
  run: (site, notes) => notes.length ? judgeReach(site, notes, '') : notApplicable,
  examples: {
    pass: [
      { '/': '<a href="/contact">Contact</a>', '/contact': '<p>Du lundi au vendredi, 9h–18h</p>' },
      { '/': '<a href="/a">A</a>', '/a': '<a href="/b">B</a>', '/b': '<script type="application/ld+json">{"@type":"Store","name":"A","openingHours":"Mo-Fr 09:00-18:00"}</script>' },
    ],
    fail: [
      { '/': '<a href="/a">A</a>', '/a': '<a href="/b">B</a>', '/b': '<a href="/c">C</a>', '/c': '<p>Du lundi au vendredi, 9h–18h</p>' },
      { '/': '<a href="/a">A</a>', '/a': '<p>Rien', '/infos': '<p>Samedi 9h-12h</p>' },
    ],
  },
})
