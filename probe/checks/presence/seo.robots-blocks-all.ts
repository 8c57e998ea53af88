// A robots.txt that asks Google to read nothing.
import { isUnreachable } from '../../crawl/robots.ts'
import { ROBOTS } from '../example-host.ts'
import { check, fail, notMeasured, pass } from '../contract.ts'

export default check({
  id: 'seo.robots-blocks-all', version: 1, element: 1, severity: 'critical', reads: 'host',
  effortMinutes: 10, skill: 'developer',
  source: { reference: 'RFC 9309, 2.2.2: Disallow: /', kind: 'standard' },
  words: {
    fr: {
      title: 'Votre site demande à Google de ne rien lire',
      why: 'Le fichier robots.txt ferme tout le site. Vos pages sortent peu à peu de Google, ou y restent sans texte. C’est souvent un réglage oublié après les travaux.',
      fix: 'Dans robots.txt, retirez la ligne « Disallow » suivie d’une seule barre oblique. Sous WordPress, décochez « Demander aux moteurs de recherche de ne pas indexer ce site ».',
      good: 'Votre site est ouvert aux moteurs de recherche',
    },
    en: {
      title: 'Your site asks Google to read nothing',
      why: 'The robots.txt file closes the whole site. Your pages disappear from Google little by little, or stay there without text. It is often a setting forgotten after the site was rebuilt.',
      fix: 'In robots.txt, remove the line “Disallow” followed by a single slash. In WordPress, untick “Discourage search engines from indexing this site”.',
      good: 'Your site is open to search engines',
    },
  },
  run({ robots }) {
    if (!robots || isUnreachable(robots.status)) return notMeasured('robots.txt could not be read')
    return robots.closesAll ? fail({ url: robots.url, proof: { text: 'Disallow: /' } }) : pass()
  },
  examples: {
    pass: [
      { host: { robots: ROBOTS } },
      { host: { robots: { ...ROBOTS, status: 404 } } },
    ],
    fail: [
      { host: { robots: { ...ROBOTS, closesAll: true } } },
      { host: { origin: 'https://www.exemple.fr', robots: { ...ROBOTS, closesAll: true, bytes: 26 } } },
    ],
  },
})
