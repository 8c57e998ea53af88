// A site without its small picture in tabs and in search results.
import { check, fail, notMeasured, pass } from '../contract.ts'
import { isGone } from '../../rules/search/answers.ts'

export default check({
  id: 'presence.favicon', version: 1, element: 1, severity: 'low', reads: 'site',
  effortMinutes: 20, skill: 'editor',
  source: { reference: 'Google Search Central, "Define a favicon to show in search results"', kind: 'standard' },
  words: {
    fr: {
      title: 'Votre site n’a pas d’icône',
      why: 'C’est la petite image de l’onglet, des favoris et des résultats Google sur mobile. Sans elle, un globe gris tient la place de votre logo.',
      fix: 'Dans les réglages de votre site (« Identité du site », « Icône », « Favicon »), déposez votre logo carré, d’au moins 48 pixels de côté.',
      good: 'Votre icône s’affiche dans les onglets et dans Google',
    },
    en: {
      title: 'Your site has no icon',
      why: 'It is the small picture in the tab, in bookmarks and in Google results on mobile. Without it, a grey globe stands in for your logo.',
      fix: 'In the settings of your site (“Site identity”, “Icon”, “Favicon”), upload your square logo, at least 48 pixels wide.',
      good: 'Your icon shows in tabs and in Google',
    },
  },
  note: (page, about) => page.url === about.homeUrl ? { hasIcon: page.headLinks.some(({ rel, href }) => /\bicon\b/i.test(rel) && href.trim() !== '') } : undefined,
  run(site, [home]) {
    if (!home) return notMeasured('the home page was not read')
    // One that is declared and missing is told with the other missing files.
    if (home.noted.hasIcon) return pass()
    const favicon = site.host?.favicon
    if (!favicon) return notMeasured('the icon could not be asked for')
    return isGone(favicon.status) ? fail({ url: site.homeUrl, proof: { selector: 'link[rel~="icon"]', sought: favicon.url } }) : pass()
  },
  examples: {
    pass: [
      '<link rel="shortcut icon" href="/icone.png"><p>A',
      { pages: { '/': '<p>A' }, host: { favicon: { url: 'https://exemple.fr/favicon.ico', status: 200 } } },
      '<link rel="icon" href="data:image/svg+xml,<svg/>"><p>A',
    ],
    fail: [
      { pages: { '/': '<p>A' }, host: { favicon: { url: 'https://exemple.fr/favicon.ico', status: 404 } } },
      { pages: { '/': '<link rel="mask-icons" href="/a.svg"><p>A' }, host: { favicon: { url: 'https://exemple.fr/favicon.ico', status: 410 } } },
    ],
  },
})
