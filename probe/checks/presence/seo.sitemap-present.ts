// A site that gives search engines no list of its pages.
import type { SitemapFile } from '../../facts/site-facts.ts'
import { check, fail, notApplicable, notMeasured, pass } from '../contract.ts'
import { isGone } from '../../rules/search/answers.ts'

const SITEMAP = { url: 'https://exemple.fr/sitemap.xml', status: 200, isIndex: false, bytes: 900, count: 2, problems: [] }

export default check({
  id: 'seo.sitemap-present', version: 2, element: 1, severity: 'medium', reads: 'site',
  effortMinutes: 20, skill: 'editor',
  source: { reference: 'sitemaps.org protocol; Google Search Central, "Learn about sitemaps"', kind: 'standard' },
  words: {
    fr: {
      title: 'Votre site n’a pas de plan pour les moteurs de recherche',
      why: 'Le plan (sitemap.xml) donne à Google la liste de vos pages. Sans lui, une page nouvelle ou peu liée peut attendre des semaines avant d’être trouvée.',
      fix: 'Activez-le dans votre outil de site (WordPress : Yoast ou Rank Math), puis donnez son adresse dans Google Search Console et dans robots.txt.',
      good: 'Votre site donne le plan de ses pages aux moteurs de recherche',
    },
    en: {
      title: 'Your site has no map for search engines',
      why: 'The map (sitemap.xml) gives Google the list of your pages. Without it, a page that is new or has few links may wait for weeks before it is found.',
      fix: 'Switch it on in your site tool (WordPress: Yoast or Rank Math), then give its address in Google Search Console and in robots.txt.',
      good: 'Your site gives search engines the map of its pages',
    },
  },
  run(site) {
    if (!site.sitemaps.length) return notMeasured('the sitemap could not be asked for')
    // A page shown at every address is no sitemap.
    const isPage = ({ status, problems }: SitemapFile) => status === 200 && problems.includes('not-a-sitemap')
    if (site.sitemaps.some((file) => file.status === 200 && !isPage(file))) return pass()
    // One that robots.txt names and that is not there: said by seo.sitemap-valid.
    if (site.host?.robots?.sitemaps.length) return notApplicable
    if (site.sitemaps.some((file) => !isGone(file.status) && !isPage(file))) return notMeasured('the sitemap could not be asked for')
    return fail({ url: site.homeUrl, proof: { sought: site.sitemaps.map(({ url }) => url).join(' ') } })
  },
  examples: {
    pass: [
      { pages: { '/': '<p>A' }, sitemaps: [SITEMAP] },
      { pages: { '/': '<p>A' }, sitemaps: [{ ...SITEMAP, status: 404 }, { ...SITEMAP, url: 'https://exemple.fr/plan.xml' }] },
    ],
    fail: [
      { pages: { '/': '<p>A' }, sitemaps: [{ ...SITEMAP, status: 404 }] },
      { pages: { '/': '<p>A' }, sitemaps: [{ ...SITEMAP, status: 410 }, { ...SITEMAP, status: 404 }] },
      { pages: { '/': '<p>A' }, sitemaps: [{ ...SITEMAP, count: 0, problems: ['not-a-sitemap'] }] },
    ],
  },
})
