// Pages that name the home page as their original: search engines then drop them.
import { onSite } from '../../crawl/address.ts'
import { parsed } from '../../net/parsed.ts'
import { check, fail, notApplicable, pass } from '../contract.ts'

// The home page under another of its names, in a language perhaps.
const HOME_NAMES = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:(?:index|home|default|accueil|welcome)(?:\.\w{2,5})?\/?)?$/i

export default check({
  id: 'seo.canonical-home', version: 1, element: 1, severity: 'high', reads: 'site',
  effortMinutes: 20, skill: 'developer',
  source: { reference: 'Google Search Central, "5 common mistakes with rel=canonical"', kind: 'standard' },
  words: {
    fr: {
      title: '{pages} {pages|page se déclare|pages se déclarent} copie de votre page d’accueil',
      why: 'La ligne « canonical » {pages|de cette page|de ces pages} dit à Google de montrer l’accueil à {pages|sa|leur} place : personne ne peut {pages|la|les} trouver en cherchant {pages|son|leur} sujet.',
      fix: 'Dans les réglages de référencement, l’« URL canonique » de chaque page doit être sa propre adresse. Un modèle de page qui met partout celle de l’accueil en est la cause habituelle.',
    },
    en: {
      title: '{pages} {pages|page declares itself|pages declare themselves} a copy of your home page',
      why: 'The “canonical” line of {pages|this page|these pages} tells Google to show the home page instead: nobody can find {pages|it|them} by searching for {pages|its|their} subject.',
      fix: 'In the SEO settings, the “canonical URL” of each page must be its own address. A page template that puts that of the home page everywhere is the usual cause.',
    },
  },
  note(page, { origin, homeUrl }) {
    const own = page.canonical && onSite(page.canonical, origin)
    return page.url === homeUrl || own === homeUrl ? page.mainHash : undefined
  },
  run(site, notes) {
    const home = notes.find(({ url }) => url === site.homeUrl)?.noted
    const pages = notes.filter(({ url, noted }) => noted !== home && !HOME_NAMES.test(parsed(url).pathname)).map(({ url }) => url).sort()
    if (!site.pages.some(({ canonical }) => canonical !== null)) return notApplicable
    if (!pages.length) return pass()
    return fail({ url: site.homeUrl, proof: { selector: 'head > link[rel="canonical"]', text: site.homeUrl, pages }, values: { pages: pages.length } })
  },
  examples: {
    pass: [
      { '/': '<h1>Durand</h1><link rel="canonical" href="https://exemple.fr/">', '/?ref=lettre': '<h1>Durand</h1><link rel="canonical" href="https://exemple.fr/">' },
      { '/': '<p>Bonjour', '/index.php': '<p>Bonsoir<link rel="canonical" href="https://exemple.fr/">', '/copie': '<p>Bonjour<link rel="canonical" href="https://exemple.fr/">' },
    ],
    fail: [
      { '/': '<p>Bonjour', '/tarifs': '<p>Nos prix<link rel="canonical" href="https://exemple.fr/">' },
      { '/': '<p>Bonjour<link rel="canonical" href="/">', '/a': '<p>Un<link rel="canonical" href="/">', '/b': '<p>Deux<link rel="canonical" href="/">' },
    ],
  },
})
