// Links of the site that lead to an error page of the site.
import { onSite, pathOf } from '../../crawl/address.ts'
import type { Link } from '../../facts/page-facts.ts'
import { check, fail, notApplicable, pass, type Verdict } from '../contract.ts'

// Answers that surely mean "no such page" or "broken page"; a busy or guarded page is not a broken link.
const BROKEN = new Set([404, 410, 500])

export default check({
  id: 'seo.broken-internal', version: 1, element: 1, severity: 'high', reads: 'site',
  effortMinutes: 10, skill: 'editor',
  source: { reference: 'RFC 9110, 15.5.5 and 15.5.11', kind: 'standard' },
  words: {
    fr: {
      title: 'Le lien vers {target} mène à une erreur',
      many: '{count} liens de votre site mènent à une erreur',
      why: '{pages} {pages|page y envoie|pages y envoient} vos visiteurs : ils voient une erreur {status} au lieu de ce qu’ils cherchaient.',
      fix: 'Corrigez l’adresse du lien, ou redirigez l’ancienne adresse vers la page qui la remplace.',
      good: 'Vos liens internes fonctionnent : {checked} {checked|adresse suivie|adresses suivies}, aucune erreur',
    },
    en: {
      title: 'The link to {target} leads to an error',
      many: '{count} links of your site lead to an error',
      why: '{pages} {pages|page sends|pages send} your visitors there: they see an error {status} instead of what they were looking for.',
      fix: 'Correct the address of the link, or redirect the old address to the page that replaces it.',
      good: 'Your internal links work: {checked} {checked|address|addresses} followed, no error',
    },
  },
  run(site) {
    const linksTo = new Map<string, { page: string; link: Link }[]>()
    for (const page of site.pages) for (const link of page.links) {
      const target = link.url && onSite(link.url, site.origin)
      if (target && site.responses.get(target)?.status) linksTo.set(target, [...linksTo.get(target) ?? [], { page: page.url, link }])
    }
    const broken = [...linksTo].flatMap(([target, sources]): Verdict[] => {
      const status = site.responses.get(target)!.status!
      if (!BROKEN.has(status)) return []
      const pages = [...new Set(sources.map(({ page }) => page))].sort()
      const { link } = sources.find(({ page }) => page === pages[0])!
      return [fail({
        key: pathOf(target), url: site.homeUrl,
        proof: { selector: link.selector, text: link.text || link.href, pages }, concerns: [...pages, target],
        values: { target: pathOf(target), status, pages: pages.length },
      })]
    })
    if (broken.length) return broken
    return linksTo.size ? pass({ checked: linksTo.size }) : notApplicable
  },
  examples: {
    pass: [
      { '/': '<a href="/a">A</a> <a href="https://ailleurs.fr/perdu">B</a> <a href="#bas">C</a>', '/a': '<a href="/">Accueil</a>' },
      { '/': '<a href="/a">A</a> <a href="/membres">Membres</a> <a href="/plein">D</a>', '/a': '<p>', '/membres': 403, '/plein': 503 },
    ],
    fail: [{ '/': '<a href="/perdu">Nos tarifs</a>', '/perdu': 404 }, { '/': '<base href="/sous/"><a href="vieux">X</a>', '/sous/vieux': 410 }],
  },
})
