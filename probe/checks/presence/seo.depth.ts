// Pages that take too many clicks from the home page.
import { check, fail, notApplicable, notMeasured, pass } from '../contract.ts'
import { isFurtherLeaf, isListed } from '../../rules/search/listed-page.ts'

export default check({
  id: 'seo.depth', version: 1, element: 1, severity: 'low', reads: 'site',
  effortMinutes: 60, skill: 'editor',
  threshold: {
    value: 4, unit: 'clicks', from: 2, to: 10,
    words: { fr: { name: 'Distance d’une page à l’accueil, au plus', origin: 'Plus loin, peu de visiteurs s’aventurent, et Google passe rarement' }, en: { name: 'Distance of a page from the home page, at most', origin: 'Further, few visitors venture, and Google seldom does' } },
  },
  source: { reference: 'What matters within four clicks of the home page', kind: 'convention' },
  words: {
    fr: {
      title: '{pages} {pages|page est|pages sont} à plus de {limit} clics de l’accueil',
      why: 'La plus éloignée demande {deepest} clics. Peu de visiteurs vont si loin, et Google y passe rarement.',
      fix: 'Faites-y mener un lien depuis le menu, une page de rubrique ou l’accueil : les plus vendues et les plus récentes d’abord.',
      good: 'Toutes vos pages sont à {limit} clics au plus de l’accueil',
    },
    en: {
      title: '{pages} {pages|page is|pages are} more than {limit} clicks from the home page',
      why: 'The furthest takes {deepest} clicks. Few visitors go that far, and Google seldom does.',
      fix: 'Link to them from the menu, a section page or the home page: best sellers and newest first.',
      good: 'All your pages are at most {limit} clicks from the home page',
    },
  },
  run(site, _notes, limit) {
    const depths = site.pages.flatMap((page) => page.depth !== null && isListed(page, site.origin) && !isFurtherLeaf(page.url) ? [{ url: page.url, depth: page.depth }] : [])
    if (depths.length < 2) return notApplicable
    // A page not read yet may be the shorter way.
    if (!site.isWhole) return notMeasured('the site was not read to its end')
    const far = depths.filter(({ depth }) => depth > limit)
    if (!far.length) return pass({ limit })
    const furthest = far.reduce((a, b) => b.depth > a.depth ? b : a)
    return fail({ url: site.homeUrl, proof: { text: furthest.url, pages: far.map(({ url }) => url).sort() }, values: { pages: far.length, deepest: furthest.depth, limit } })
  },
  examples: {
    pass: [
      { '/': '<a href="/1">1</a>', '/1': '<a href="/2">2</a>', '/2': '<a href="/3">3</a>', '/3': '<a href="/4">4</a>', '/4': '<p>' },
{ '/': '<a href="/a">A</a><a href="/l">L</a>', '/a': '<p>', '/l': '<a href="/l?page=2">2</a>', '/l?page=2': '<a href="/l?page=3">3</a>', '/l?page=3': '<a href="/l?page=4">4</a>', '/l?page=4': '<a href="/l?page=5">5</a>', '/l?page=5': '<p>' },
    ],
    fail: [
      { '/': '<a href="/1">1</a>', '/1': '<a href="/2">2</a>', '/2': '<a href="/3">3</a>', '/3': '<a href="/4">4</a>', '/4': '<a href="/5">5</a>', '/5': '<p>' },
      { '/': '<a href="/1">1</a>', '/1': '<a href="/2">2</a>', '/2': '<a href="/3">3</a>', '/3': '<a href="/4">4</a>', '/4': '<a href="/5">5</a>', '/5': '<a href="/6">6</a>', '/6': '<p>' },
    ],
  },
})
