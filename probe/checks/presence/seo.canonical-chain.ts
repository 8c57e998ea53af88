// An address of reference that names yet another one.
import { onSite, pathOf } from '../../crawl/address.ts'
import { check, fail, notApplicable, pass } from '../contract.ts'
import { isOwnCanonical } from '../../rules/search/listed-page.ts'
import { arrivalOf } from '../../rules/search/answers.ts'

export default check({
  id: 'seo.canonical-chain', version: 1, element: 1, severity: 'high', reads: 'site',
  effortMinutes: 20, skill: 'developer',
  threshold: { value: 1, unit: 'step' },
  source: { reference: 'RFC 6596, 3: the target should not itself name another', kind: 'standard' },
  words: {
    fr: {
      title: 'La page {page} renvoie à {target}, qui renvoie encore ailleurs',
      many: '{count} pages ont une adresse de référence qui renvoie ailleurs',
      why: 'Google suit mal ces détours : il peut garder l’ancienne adresse, ou n’en montrer aucune.',
      fix: 'Dans la ligne « canonical » de la page, mettez l’adresse finale : {end}.',
    },
    en: {
      title: 'The page {page} refers to {target}, which refers elsewhere again',
      many: '{count} pages have a reference address that refers elsewhere',
      why: 'Google follows such detours badly: it may keep the old address, or show none.',
      fix: 'In the “canonical” line of the page, put the final address: {end}.',
    },
  },
  run(site) {
    const cards = new Map(site.pages.map((page) => [page.url, page]))
    const referring = site.pages.filter((page) => !isOwnCanonical(page, site.origin))
    if (!referring.length) return notApplicable
    const verdicts = referring.flatMap(({ url, canonical }) => {
      const target = onSite(canonical!, site.origin)
      if (!target) return []
      const card = cards.get(target)
      const end = arrivalOf(site, target) ?? (card && !isOwnCanonical(card, site.origin) ? card.canonical! : null)
      // An address that leads back here is one page under two names, and says so.
      if (!end || end === url || (onSite(end, site.origin) ?? end) === target) return []
      return [fail({ url, proof: { selector: 'head > link[rel="canonical"]', text: canonical! }, concerns: [url, target], values: { target: pathOf(target), end } })]
    })
    return verdicts.length ? verdicts : pass()
  },
  examples: {
    pass: [
      { '/': '<p>', '/a?x=1': '<link rel="canonical" href="https://exemple.fr/a">', '/a': '<link rel="canonical" href="https://exemple.fr/a">' },
      { '/a': '<link rel="canonical" href="https://ailleurs.fr/a">' },
    ],
    fail: [
      { '/a': '<link rel="canonical" href="https://exemple.fr/b">', '/b': '<link rel="canonical" href="https://exemple.fr/c">', '/c': '<p>' },
      { '/a': '<link rel="canonical" href="https://exemple.fr/b">', '/b': { redirectsTo: '/c' }, '/c': '<p>' },
    ],
  },
})
