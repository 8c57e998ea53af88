// An address of reference that is not whole: a copy of the page would claim to be the original.
import { check, fail, notApplicable, pass } from '../contract.ts'

const isWhole = (href: string) => /^https?:\/\//i.test(href) && URL.canParse(href)

export default check({
  id: 'seo.canonical-relative', version: 1, element: 1, severity: 'medium', reads: 'page',
  effortMinutes: 20, skill: 'developer',
  source: { reference: 'Google Search Central, "How to specify a canonical URL": absolute rather than relative paths', kind: 'convention' },
  words: {
    fr: {
      title: 'L’adresse de référence de la page {page} n’est pas complète',
      many: '{count} pages ont une adresse de référence incomplète',
      why: 'Elle dit « {href} ». Sans le nom du site, chaque copie de la page (autre domaine, site d’essai) se déclare elle-même l’original.',
      fix: 'Écrivez l’adresse entière dans la ligne « canonical », avec le nom du site.',
    },
    en: {
      title: 'The reference address of the page {page} is not complete',
      many: '{count} pages have an incomplete reference address',
      why: 'It says “{href}”. Without the name of the site, each copy of the page (another domain, a test site) declares itself the original.',
      fix: 'Write the whole address in the “canonical” line, with the name of the site.',
    },
  },
  run(page) {
    const said = page.canonicals.filter(({ from, href }) => from !== 'body' && href)
    const partial = said.find(({ href }) => !isWhole(href))
    if (!said.length) return notApplicable
    if (!partial) return pass()
    return fail({ url: page.url, proof: { selector: 'link[rel="canonical"]', text: partial.href }, values: { href: partial.href } })
  },
  examples: {
    pass: ['<head><link rel="canonical" href="https://exemple.fr/a"></head>', '<head><link rel="canonical" href="HTTPS://exemple.fr/"></head><body><link rel="canonical" href="/b"></body>'],
    fail: ['<head><link rel="canonical" href="/"></head>', '<head><link rel="canonical" href="//exemple.fr/a"></head>', '<head><link rel="canonical" href="https:// exemple.fr"></head>'],
  },
})
