// Links inside the site that carry campaign tags: each click erases where the visitor came from.
import { onSite, pathOf } from '../../crawl/address.ts'
import { check, fail, notApplicable, pass } from '../contract.ts'
import { mayName } from '../../rules/words/links.ts'

const TAG = /[?&](utm_[a-z]+)=([^&#]*)/i

export default check({
  id: 'mkt.utm-internal', version: 1, element: 2, severity: 'high', reads: 'site',
  effortMinutes: 10, skill: 'editor',
  source: { reference: 'Google Analytics help, "Collect campaign data with custom URLs": campaign parameters start a new source', kind: 'convention' },
  words: {
    fr: {
      title: 'Un lien interne vers {target} porte une étiquette de campagne',
      many: '{count} liens internes portent une étiquette de campagne',
      why: 'L’étiquette {tag} remplace la vraie provenance du visiteur : une vente venue d’une annonce sera comptée pour votre propre site. {pages} {pages|page est touchée|pages sont touchées}.',
      fix: 'Retirez de ce lien tout ce qui commence par « utm_ ». Gardez ces étiquettes pour les liens placés ailleurs : e-mails, annonces, réseaux.',
      good: 'Aucun lien interne ne brouille la provenance de vos visiteurs',
    },
    en: {
      title: 'An internal link to {target} carries a campaign tag',
      many: '{count} internal links carry a campaign tag',
      why: 'The tag {tag} replaces where the visitor really came from: a sale brought by an advertisement will be credited to your own site. {pages} {pages|page is|pages are} affected.',
      fix: 'Remove from this link all that begins with “utm_”. Keep these tags for links placed elsewhere: e-mails, advertisements, networks.',
      good: 'No internal link blurs where your visitors come from',
    },
  },
  note(page, { origin }) {
    const tagged = !mayName(page, TAG) ? [] : page.links.flatMap(({ href, url, selector }) => {
      const target = url && TAG.test(href) && onSite(url, origin)
      return target ? [{ target, href, selector }] : []
    })
    return tagged.length ? tagged : undefined
  },
  run(site, notes) {
    if (!site.links.internal.length) return notApplicable
    const tagged = Map.groupBy(notes.flatMap(({ url, noted }) => noted.map((link) => ({ ...link, page: url }))), ({ href }) => href)
    if (!tagged.size) return pass()
    return [...tagged].map(([href, links]) => {
      const { target, selector } = links[0]!
      const [, name, value] = TAG.exec(href)!
      const pages = [...new Set(links.map(({ page }) => page))].sort()
      return fail({ key: href, url: site.homeUrl, proof: { selector, text: href, pages }, values: { target: pathOf(target), tag: `${name}=${value}`, pages: pages.length } })
    })
  },
  examples: {
    pass: [
      '<a href="/a">A</a> <a href="https://ailleurs.fr/?utm_source=durand">B</a>', '<a href="/a?source=menu">A</a> <a href="mailto:a@b.fr?body=utm_source">B</a>',
    ],
    fail: ['<a href="/promo?utm_source=site&utm_medium=banniere">Promo</a>', { '/': '<a href="https://www.exemple.fr/?utm_campaign=ete">A</a>', '/a': '<p>' }],
  },
})
