// A page the site shows everybody and hides from search engines.
import type { PageFacts } from '../../facts/page-facts.ts'
import { pathOf } from '../../crawl/address.ts'
import { check, fail, notApplicable, pass, toVerify } from '../contract.ts'
import { isFurtherLeaf, isOfUseOrLaw } from '../../rules/search/listed-page.ts'

interface Noted { isHeader: boolean; text: string }

/** As the page or its answer says it. */
function writtenOn({ metaList, headers, robots }: PageFacts): string {
  if (robots.from === 'header') return `X-Robots-Tag: ${headers['x-robots-tag'] ?? 'noindex'}`
  const { name, content } = metaList.find((meta) => /noindex|none/i.test(meta.content) && /^(?:robots|googlebot)$/.test(meta.name)) ?? { name: 'robots', content: 'noindex' }
  return `<meta name="${name}" content="${content}">`
}

export default check<Noted>({
  id: 'seo.noindex-unexpected', version: 1, element: 1, severity: 'critical', reads: 'site',
  effortMinutes: 10, skill: 'editor',
  source: { reference: 'Google Search Central, "Robots meta tag, data-nosnippet, and X-Robots-Tag specifications"', kind: 'standard' },
  words: {
    fr: {
      title: 'La page {page} demande à Google de ne pas la montrer',
      doubt: 'La page {page} est au menu et demande à Google de ne pas la montrer : est-ce voulu ?',
      many: '{count} pages demandent à Google de ne pas les montrer',
      why: '{pages|Elle porte|Tout le site porte} la consigne « noindex » : Google {pages|l’écarte|écarte tout} de ses résultats, et personne ne peut {pages|la|vous} trouver en cherchant. Rien ne montre que ce soit voulu.',
      fix: 'Retirez « noindex » : dans WordPress, « Réglages > Lecture », décochez « Demander aux moteurs de recherche de ne pas indexer ce site », puis les réglages de l’extension de référencement pour cette page.',
      good: 'Aucune page importante n’est cachée à Google',
    },
    en: {
      title: 'The page {page} asks Google not to show it',
      doubt: 'The page {page} is in the menu and asks Google not to show it: is it meant?',
      many: '{count} pages ask Google not to show them',
      why: '{pages|It carries|The whole site carries} the order “noindex”: Google leaves {pages|it|everything} out of its results, and nobody can find {pages|it|you} by searching. Nothing shows that this is wanted.',
      fix: 'Remove “noindex”: in WordPress, “Settings > Reading”, untick “Discourage search engines from indexing this site”, then the settings of the SEO plugin for this page.',
      good: 'No important page is hidden from Google',
    },
  },
  note: (page): Noted | undefined => page.robots.noindex ? { isHeader: page.robots.from === 'header', text: writtenOn(page) } : undefined,
  run(site, notes) {
    const hidden = notes.filter(({ url }) => !isFurtherLeaf(url))
    const proofOf = ({ isHeader, text }: Noted) => isHeader ? { text } : { selector: 'head > meta[name="robots"]', text }
    // The whole site behind one setting is one thing to repair.
    if (hidden.length === site.pages.length && hidden.some(({ url }) => url === site.homeUrl)) {
      const { noted } = hidden[0]!
      return fail({ key: 'site', url: site.homeUrl, proof: { ...proofOf(noted), pages: hidden.map(({ url }) => url).sort() }, values: { pages: hidden.length } })
    }
    const verdicts = hidden.flatMap(({ url, noted }) => {
      const sighting = site.links.firstSighting(url)
      if (url !== site.homeUrl && isOfUseOrLaw(url, sighting?.text)) return []
      const shown = { url, key: pathOf(url), proof: proofOf(noted), values: { pages: 1 } }
      if (url === site.homeUrl || site.announced.has(url)) return [fail(shown)]
      // In the menu and closed: perhaps on purpose.
      return sighting?.region === 'header' ? [toVerify(shown)] : []
    })
    if (verdicts.length) return verdicts
    // A robots.txt that closes all, read on by the owner's wish, is told by `seo.robots-blocks-all`.
    return site.pages.length > hidden.length && !site.host?.robots?.closesAll ? pass() : notApplicable
  },
  examples: {
    pass: [
      { '/': '<nav><a href="/panier">Panier</a></nav>', '/panier': '<meta name="robots" content="noindex">' },
      { pages: { '/': '<a href="/etiquette/bois">Bois</a>', '/etiquette/bois': { headers: { 'x-robots-tag': 'noindex' }, body: '<p>' } }, announced: ['/'] },
      { pages: { '/': '<p>', '/mentions-legales': '<meta name="robots" content="noindex">' }, announced: ['/mentions-legales'] },
      { '/': '<meta name="robots" content="index, follow, max-image-preview:large">' },
    ],
    fail: [
      { '/': '<meta name="robots" content="noindex, nofollow"><a href="/a">A</a>', '/a': '<meta name="robots" content="noindex">' },
      { pages: { '/': '<p>', '/escaliers': '<meta name="robots" content="none">' }, announced: ['/', '/escaliers'] },
      { '/': { headers: { 'x-robots-tag': 'noindex' }, body: '<p>' }, '/a': '<p>' },
    ],
  },
})
