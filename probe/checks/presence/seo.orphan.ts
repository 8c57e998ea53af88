// Pages the sitemap names and no link leads to: visitors never come across them.
import { check, fail, notApplicable, notMeasured, pass } from '../contract.ts'
import { isListed } from '../../rules/search/listed-page.ts'

// Where so many seem alone, the menu is written by scripts and it is our reading that lacks links.
const MOST_SHARE = 0.5
const FEW = 3

/** The same page under its other spellings: `/a`, `/a.html`, `/a/`. */
function twinsOf(url: string): string[] {
  const bare = url.replace(/(?:\/|\.html?)$/, '')
  return [bare, `${bare}/`, `${bare}.html`].filter((twin) => twin !== url)
}

export default check({
  id: 'seo.orphan', version: 2, element: 1, severity: 'medium', reads: 'site', isSoughtOnPages: true,
  effortMinutes: 10, skill: 'editor',
  source: { reference: 'Google Search Central, "Link best practices": every page you care about should have a link from at least one other page', kind: 'convention' },
  words: {
    fr: {
      title: 'Aucun lien de votre site ne mène à {page}',
      many: 'Aucun lien de votre site ne mène à {count} de vos pages',
      why: 'Votre plan de site l’annonce à Google, mais un visiteur ne peut pas y arriver, et Google la croit peu importante.',
      fix: 'Ajoutez un lien vers elle dans le menu, ou dans une page qui parle du même sujet. Si elle ne sert plus, supprimez-la.',
      good: 'Toutes les pages de votre plan de site sont reliées aux autres',
    },
    en: {
      title: 'No link of your site leads to {page}',
      many: 'No link of your site leads to {count} of your pages',
      why: 'Your sitemap announces it to Google, but a visitor cannot get there, and Google thinks it matters little.',
      fix: 'Add a link to it in the menu, or in a page about the same subject. If it is no longer used, delete it.',
      good: 'All the pages of your sitemap are linked from others',
    },
  },
  run(site) {
    const announced = site.pages.filter((page) => site.announced.has(page.url) && page.url !== site.homeUrl && isListed(page, site.origin))
    if (!announced.length) return notApplicable
    if (!site.isWhole) return notMeasured('the site was not read to its end')
    const alone = announced.filter(({ url, depth }) => depth === null && [url, ...twinsOf(url)].every((address) => site.links.pagesNaming(address).every((page) => page === url || page === address)))
    if (!alone.length) return pass()
    if (alone.length > FEW && alone.length > announced.length * MOST_SHARE) return notMeasured('the menus are written by scripts')
    return alone.map(({ url, title }) => fail({ url, proof: { selector: 'loc', text: title || url } }))
  },
  examples: {
    pass: [
      { pages: { '/': '<a href="/a">A</a>', '/a': '<p>' }, announced: ['/', '/a'] },
      { pages: { '/': '<a href="/a.html">A</a>', '/a.html': '<p>', '/a': '<p>' }, announced: ['/', '/a'] },
      { pages: { '/': '<a href="/vieux">A</a>', '/vieux': { redirectsTo: '/a' }, '/a': '<p>', '/seul': '<p>' }, announced: ['/a'] },
      { pages: { '/': '<a href="/a">A</a>', '/a': '<p>', '/merci': '<meta name="robots" content="noindex">' }, announced: ['/a', '/merci'] },
    ],
    fail: [
      { pages: { '/': '<a href="/a">A</a>', '/a': '<p>', '/seul': '<title>Nos escaliers</title>' }, announced: ['/a', '/seul'] },
      { pages: { '/': '<p>', '/seul': '<a href="/seul#haut">Haut</a>' }, announced: ['/', '/seul'] },
    ],
  },
})
