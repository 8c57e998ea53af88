// Audience cookies that outlive the thirteen months they may last.
import { NOT_OPENED } from '../../rules/browser/each-page.ts'
import { consentInBrowser } from '../../rules/browser/example-page.ts'
import { toolOfCookie } from '../../rules/browser/follower-cookies.ts'
import { check, fail, notApplicable, pass } from '../contract.ts'

/** Thirteen months, at their longest. A browser keeps no cookie beyond 400 days: a longer one shows as that. */
const MOST_DAYS = 397

export default check({
  id: 'trk.cookie-life', version: 1, element: 5, severity: 'medium', reads: 'browser',
  effortMinutes: 15, skill: 'developer', threshold: { value: MOST_DAYS, unit: 'days' },
  source: { reference: 'CNIL, délibération 2020-091, traceurs de mesure d’audience: 13 mois au plus', kind: 'standard' },
  words: {
    fr: {
      title: '{number} {number|cookie dure|cookies durent} plus de treize mois',
      why: '{names} : jusqu’à {days} jours. La CNIL demande que les cookies de mesure s’effacent au bout de treize mois, sans être prolongés à chaque visite.',
      fix: 'Dans les réglages de l’outil ({tools}), ramenez la durée du cookie à 13 mois ; pour Google Analytics, « cookie_expires » à 33696000 secondes et « cookie_update » à false.',
      good: 'Vos cookies de mesure s’effacent dans les treize mois',
    },
    en: {
      title: '{number} {number|cookie lasts|cookies last} longer than thirteen months',
      why: '{names}: up to {days} days. The CNIL asks that audience cookies expire after thirteen months, without being extended at each visit.',
      fix: 'In the settings of the tool ({tools}), cut the cookie’s lifetime to 13 months; for Google Analytics, “cookie_expires” to 33696000 seconds and “cookie_update” to false.',
      good: 'Your audience cookies expire within thirteen months',
    },
  },
  run({ consent }) {
    if (!consent) return NOT_OPENED
    const cookies = [...consent.before.cookies, ...consent.afterRefusal?.cookies ?? []].filter(({ name }) => toolOfCookie(name))
    if (!cookies.length) return notApplicable
    const long = cookies.filter(({ days }) => days !== null && days > MOST_DAYS)
    if (!long.length) return pass()
    const names = [...new Set(long.map(({ name }) => name))].sort()
    const tools = [...new Set(names.map((name) => toolOfCookie(name)!.name))].join(', ')
    const days = Math.max(...long.map((cookie) => cookie.days ?? 0))
    return fail({ url: consent.url, proof: { text: long.map((cookie) => `${cookie.name} ${cookie.domain} ${cookie.days}`).join(' · ') }, values: { number: names.length, names: names.join(', '), tools, days } })
  },
  examples: {
    pass: [
      consentInBrowser({ before: { cookies: [{ name: '_ga', domain: 'exemple.fr', days: 395, isOwn: true }], requests: [] } }),
      consentInBrowser({ before: { cookies: [{ name: '_ga', domain: 'exemple.fr', days: null, isOwn: true }, { name: 'panier', domain: 'exemple.fr', days: 400, isOwn: true }], requests: [] } }),
    ],
    fail: [
      consentInBrowser({ before: { cookies: [{ name: '_ga', domain: 'exemple.fr', days: 400, isOwn: true }], requests: [] } }),
      consentInBrowser({ afterRefusal: { cookies: [{ name: '_ga_ABC', domain: 'exemple.fr', days: 400, isOwn: true }], requests: [] } }),
    ],
  },
})
