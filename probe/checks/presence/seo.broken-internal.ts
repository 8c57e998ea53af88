// Links of the site that lead to an error page of the site.
import { pathOf } from '../../crawl/address.ts'
import { check, fail, notApplicable, pass } from '../contract.ts'
import { isBroken, statusOf } from '../../rules/search/answers.ts'

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
      why: '{pages} {pages|page sends|pages send} your visitors there: they see error {status} instead of what they were looking for.',
      fix: 'Correct the address of the link, or redirect the old address to the page that replaces it.',
      good: 'Your internal links work: {checked} {checked|address|addresses} followed, no error',
    },
  },
  run(site) {
    const answered = site.links.internal.flatMap((target) => {
      const status = statusOf(site, target)
      return status === null ? [] : [{ target, status }]
    })
    if (!answered.length) return notApplicable
    const broken = answered.filter(({ status }) => isBroken(status)).map(({ target, status }) => {
      const pages = site.links.pagesNaming(target).sort()
      const { selector, text } = site.links.firstSighting(target)!
      return fail({
        key: pathOf(target), url: site.homeUrl,
        proof: { selector, text: text || target, pages }, concerns: [...pages, target],
        values: { target: pathOf(target), status, pages: pages.length },
      })
    })
    return broken.length ? broken : pass({ checked: answered.length })
  },
  examples: {
    pass: [
      { '/': '<a href="/a">A</a> <a href="https://ailleurs.fr/perdu">B</a> <a href="#bas">C</a>', '/a': '<a href="/">Accueil</a>' },
      { '/': '<a href="/a">A</a> <a href="/membres">Membres</a> <a href="/plein">D</a>', '/a': '<p>', '/membres': 403, '/plein': 503 },
      { pages: { '/': '<a href="/catalogue.pdf">Catalogue</a>' }, targets: { 'https://exemple.fr/catalogue.pdf': { status: 200 } } },
    ],
    fail: [
      { '/': '<a href="/perdu">Nos tarifs</a>', '/perdu': 404 }, { '/': '<base href="/sous/"><a href="vieux">X</a>', '/sous/vieux': 410 },
      { pages: { '/': '<a href="/catalogue.pdf">Catalogue</a>' }, targets: { 'https://exemple.fr/catalogue.pdf': { status: 404 } } },
    ],
  },
})
