// Addresses of the sitemap that lead to an error, elsewhere, or to a page that names another as the good one.
import { check, fail, notApplicable, pass } from '../contract.ts'
import { isBroken } from '../../rules/search/answers.ts'

const SHOWN = 50

export default check({
  id: 'seo.sitemap-agrees', version: 1, element: 1, severity: 'high', reads: 'site',
  effortMinutes: 45, skill: 'developer',
  source: { reference: 'Google Search Central, "Build and submit a sitemap": canonical URLs only', kind: 'standard' },
  words: {
    fr: {
      title: '{count} {count|adresse|adresses} de votre plan de site ne {count|mène|mènent} pas à la bonne page',
      why: 'Sur {checked} {checked|adresse annoncée et lue|adresses annoncées et lues}, {count} {count|répond|répondent} par une erreur, {count|renvoie|renvoient} ailleurs ou {count|désigne|désignent} une autre page. Google finit par ne plus croire le plan.',
      fix: 'Faites refaire le plan par votre outil de site : il ne doit contenir que les adresses finales, celles qui s’ouvrent sans détour.',
      good: 'Votre plan de site annonce les bonnes adresses ({checked} {checked|vérifiée|vérifiées})',
    },
    en: {
      title: '{count} {count|address|addresses} of your sitemap {count|does|do} not lead to the right page',
      why: 'Of {checked} {checked|address|addresses} announced and read, {count} {count|answers|answer} with an error, {count|leads|lead} elsewhere or {count|names|name} another page. In the end, Google no longer believes the map.',
      fix: 'Let your site tool make the map again: it must hold only final addresses, those that open without a detour.',
      good: 'Your sitemap announces the right addresses ({checked} checked)',
    },
  },
  run(site) {
    const canonicalOf = new Map(site.pages.map(({ url, canonical }) => [url, canonical]))
    const isWrong = (url: string) => {
      const answer = site.responses.get(url)
      const canonical = canonicalOf.get(url)
      return isBroken(answer?.status ?? null) || (answer?.redirectsTo ?? url) !== url || (canonical ?? url) !== url
    }
    const checked = [...site.announced].filter((url) => site.responses.get(url)?.status)
    if (!checked.length) return notApplicable
    const wrong = checked.filter(isWrong).sort()
    if (!wrong.length) return pass({ checked: checked.length })
    return fail({ url: site.homeUrl, proof: { pages: wrong.slice(0, SHOWN) }, values: { count: wrong.length, checked: checked.length } })
  },
  examples: {
    pass: [
      { pages: { '/': '<p>A', '/a': '<link rel="canonical" href="/a"><p>A' }, announced: ['/', '/a', '/pas-lue'] },
      { pages: { '/': '<p>A', '/membres': 403, '/vieux': 404 }, announced: ['/', '/membres'] },
    ],
    fail: [
      { pages: { '/': '<p>A', '/vieux': 404 }, announced: ['/', '/vieux'] },
      { pages: { '/': '<p>A', '/vieux': { redirectsTo: '/' } }, announced: ['/vieux'] },
      { pages: { '/': '<p>A', '/b': '<link rel="canonical" href="https://exemple.fr/"><p>B' }, announced: ['/b'] },
    ],
  },
})
