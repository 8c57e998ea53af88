// A translation announced at an address that search engines cannot take.
import { canonicalUrl, onSite } from '../../crawl/address.ts'
import { check, fail, notApplicable, pass } from '../contract.ts'
import { arrivalOf, isBroken, isGone, statusOf } from '../../rules/search/answers.ts'
import { isListed } from '../../rules/search/listed-page.ts'

interface Announced { hreflang: string; href: string }

const isWhole = (href: string) => /^https?:\/\//i.test(href)

export default check({
  id: 'seo.hreflang-target', version: 1, element: 1, severity: 'high', reads: 'site',
  effortMinutes: 20, skill: 'developer',
  source: { reference: 'Google Search Central, "Tell Google about localized versions of your page": fully-qualified addresses of canonical pages', kind: 'standard' },
  words: {
    fr: {
      title: 'La version « {code} » est annoncée à une adresse que Google refuse : {href}',
      many: '{count} traductions sont annoncées à une adresse que Google refuse',
      why: 'Google ne prend une traduction que si son adresse est complète, répond, ne redirige pas et se laisse montrer. Celle-ci est annoncée sur {pages} {pages|page|pages}.',
      fix: 'Dans les lignes « hreflang », mettez l’adresse finale, entière, avec le nom du site ; retirez les traductions qui n’existent plus.',
    },
    en: {
      title: 'The version “{code}” is announced at an address Google refuses: {href}',
      many: '{count} translations are announced at an address Google refuses',
      why: 'Google takes a translation only if its address is complete, answers, does not redirect and may be shown. This one is announced on {pages} {pages|page|pages}.',
      fix: 'In the “hreflang” lines, put the final, whole address, with the name of the site; remove translations that no longer exist.',
    },
  },
  note: (page): Announced[] | undefined => page.alternates.length ? page.alternates.map(({ hreflang, href }) => ({ hreflang, href })) : undefined,
  run(site, notes) {
    if (!notes.length) return notApplicable
    const cards = new Map(site.pages.map((page) => [page.url, page]))
    const targetOf = (href: string) => {
      const url = isWhole(href) ? canonicalUrl(href) : null
      return url && (onSite(url, site.origin) ?? url)
    }
    const isRefused = (target: string | null): boolean => {
      if (!target) return true
      const card = cards.get(target)
      const status = statusOf(site, target)
      if (onSite(target, site.origin) ? isBroken(status) : isGone(status)) return true
      return arrivalOf(site, target) !== undefined || (card !== undefined && !isListed(card, site.origin))
    }
    const refused = new Map<string, Announced & { target: string | null; pages: string[] }>()
    for (const { url, noted } of notes) for (const { hreflang, href } of noted) {
      const key = `${hreflang} ${href}`
      const target = targetOf(href)
      const known = refused.get(key)
      if (known) known.pages.push(url)
      else if (isRefused(target)) refused.set(key, { hreflang, href, target, pages: [url] })
    }
    if (!refused.size) return pass()
    return [...refused].map(([key, { hreflang, href, target, pages }]) => fail({
      key, url: site.homeUrl, proof: { selector: `link[hreflang="${hreflang}"]`, text: href, pages: pages.sort() },
      concerns: target ? [...pages, target] : pages, values: { code: hreflang, href: href || '–', pages: pages.length },
    }))
  },
  examples: {
    pass: [
      { '/': '<head><link rel="alternate" hreflang="fr" href="https://exemple.fr/"><link rel="alternate" hreflang="en" href="https://exemple.fr/en"></head>', '/en': '<p>' },
      { '/': '<head><link rel="alternate" hreflang="en" href="https://example.com/"></head>' },
      { '/': '<head><link rel="alternate" hreflang="en" href="https://exemple.fr/en"></head>', '/en': 503 },
    ],
    fail: [
      { '/': '<head><link rel="alternate" hreflang="en" href="https://exemple.fr/en"></head>', '/en': 404 },
      { '/': '<head><link rel="alternate" hreflang="en" href="/en"></head>', '/en': '<p>' },
      { '/': '<head><link rel="alternate" hreflang="en" href="https://exemple.fr/en"></head>', '/en': { redirectsTo: '/en/' }, '/en/': '<p>' },
      { '/': '<head><link rel="alternate" hreflang="en" href="https://exemple.fr/en"></head>', '/en': '<meta name="robots" content="noindex">' },
    ],
  },
})
