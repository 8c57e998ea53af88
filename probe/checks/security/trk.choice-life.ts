// A refusal that is forgotten by the next day, or an answer that is kept too long.
import { cutText } from '../../facts/cut.ts'
import { choiceCookie } from '../../rules/browser/choice-cookies.ts'
import { NOT_OPENED } from '../../rules/browser/each-page.ts'
import { consentInBrowser, exampleBanner } from '../../rules/browser/example-page.ts'
import { check, fail, notApplicable, notMeasured, pass, toVerify } from '../contract.ts'

/** Thirteen months, at their longest: twice what the CNIL advises. */
const MOST_DAYS = 397

const kept = (name: string, days: number | null) => ({ name, domain: 'exemple.fr', days, isOwn: true })
const afterRefusal = (cookie: ReturnType<typeof kept> | null, isAskedAgain?: boolean) =>
  consentInBrowser({ banner: exampleBanner, afterRefusal: { cookies: cookie ? [cookie] : [], requests: [], ...isAskedAgain !== undefined && { isAskedAgain } } })

export default check({
  id: 'trk.choice-life', version: 1, element: 5, severity: 'medium', reads: 'browser',
  effortMinutes: 15, skill: 'developer', threshold: { value: MOST_DAYS, unit: 'days' },
  source: { reference: 'CNIL, délibération 2020-092 (recommandation): choices kept about six months, refusals as well as agreements', kind: 'standard' },
  words: {
    fr: {
      title: 'Votre bandeau oublie un refus : il revient dès le lendemain',
      doubt: 'Votre bandeau garde un refus {days} jours : garde-t-il un accord aussi longtemps ?',
      why: 'La CNIL conseille de garder la réponse six mois, refus comme accord. Oubliée, elle est redemandée à chaque visite : on cède, ou l’on s’en va. Gardée trop longtemps, elle n’est plus celle de votre visiteur.',
      fix: 'Dans les réglages de votre outil de consentement, fixez à six mois (180 jours) la durée du refus, et la même pour l’accord.',
      good: 'Votre bandeau se souvient d’un refus',
    },
    en: {
      title: 'Your banner forgets a refusal: it is back the next day',
      doubt: 'Your banner keeps a refusal for {days} days: does it keep an agreement as long?',
      why: 'The CNIL advises keeping the answer for six months, refusals as well as agreements. Forgotten, it is asked again at each visit: people give in, or leave. Kept too long, it is no longer your visitor’s.',
      fix: 'In the settings of your consent tool, set how long a refusal lasts to six months (180 days), and the same for an agreement.',
      good: 'Your banner remembers a refusal',
    },
  },
  run({ consent }) {
    if (!consent) return NOT_OPENED
    const { url, banner, afterRefusal: after } = consent
    if (!banner?.refuse) return notApplicable
    if (!after) return notMeasured('the banner could not be read')
    const keeper = choiceCookie(after.cookies)
    const days = keeper?.days ?? 0
    if (after.isAskedAgain) return fail({ url, proof: { selector: banner.selector, text: cutText(banner.text, 300) }, values: { days } })
    // Of a refusal nobody complains; an agreement, which is never given here, may well be kept as long.
    if (keeper && days > MOST_DAYS) return toVerify({ url, proof: { text: `${keeper.name} ${keeper.domain} ${days}` }, values: { days } })
    // Kept without a cookie, or under a name nobody knows: it has no life to judge.
    return days > 1 ? pass() : notApplicable
  },
  examples: {
    pass: [afterRefusal(kept('tarteaucitron', 182)), afterRefusal(kept('didomi_token', 365), false), afterRefusal(kept('CookieConsent', 365))],
    fail: [afterRefusal(null, true), afterRefusal(kept('tarteaucitron', null), true)],
  },
})
