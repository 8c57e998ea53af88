// An address of reference that leads to an error page.
import { onSite } from '../../crawl/address.ts'
import { check, fail, notApplicable, notMeasured, pass } from '../contract.ts'
import { isBroken, isGone, statusOf } from '../../rules/search/answers.ts'
import { isOwnCanonical } from '../../rules/search/listed-page.ts'

export default check({
  id: 'seo.canonical-to-error', version: 1, element: 1, severity: 'high', reads: 'site',
  effortMinutes: 15, skill: 'developer',
  source: { reference: 'RFC 6596, 3; Google Search Central, "5 common mistakes with rel=canonical"', kind: 'standard' },
  words: {
    fr: {
      title: 'La page {page} désigne comme originale une adresse en erreur {status}',
      many: '{count} pages désignent comme originale une adresse en erreur',
      why: 'Vous dites à Google que la bonne page est {target}, et celle-ci n’existe pas. Il peut ne montrer ni l’une ni l’autre.',
      fix: 'Dans la ligne « canonical » de la page, mettez sa propre adresse, ou celle de la page qui remplace l’ancienne.',
    },
    en: {
      title: 'The page {page} names as original an address that answers with error {status}',
      many: '{count} pages name as original an address that answers with an error',
      why: 'You tell Google that the right page is {target}, and that one does not exist. It may show neither.',
      fix: 'In the “canonical” line of the page, put its own address, or that of the page that replaces the old one.',
    },
  },
  run(site) {
    const referring = site.pages.filter((page) => !isOwnCanonical(page, site.origin))
    if (!referring.length) return notApplicable
    const asked = referring.map(({ url, canonical }) => {
      const own = onSite(canonical!, site.origin)
      const target = own ?? canonical!
      const status = statusOf(site, target)
      return { url, target, status, isError: own ? isBroken(status) : isGone(status) }
    })
    const errors = asked.filter(({ isError }) => isError)
    if (errors.length) return errors.map(({ url, target, status }) => fail({ url, proof: { selector: 'head > link[rel="canonical"]', text: target }, concerns: [url, target], values: { target, status: status! } }))
    return asked.some(({ status }) => status !== null) ? pass() : notMeasured('the addresses named were not asked for')
  },
  examples: {
    pass: [
      { '/a?x=1': '<link rel="canonical" href="https://exemple.fr/a">', '/a': '<p>' },
      { '/a': '<link rel="canonical" href="https://exemple.fr/b">', '/b': 503 },
    ],
    fail: [
      { '/a': '<link rel="canonical" href="https://exemple.fr/perdu">', '/perdu': 404 },
      { pages: { '/a': '<link rel="canonical" href="https://ancien.fr/a">' }, targets: { 'https://ancien.fr/a': { status: 410 } } },
    ],
  },
})
