// Tools that follow a visitor who has just refused.
import { NOT_OPENED } from '../../rules/browser/each-page.ts'
import { consentInBrowser, exampleBanner } from '../../rules/browser/example-page.ts'
import { followersIn, showFollowers } from '../../rules/browser/followers.ts'
import { check, fail, notApplicable, notMeasured, pass, toVerify } from '../contract.ts'

const GA_COOKIE = { name: '_ga', domain: 'exemple.fr', days: 400, isOwn: true }

export default check({
  id: 'trk.after-refuse', version: 1, element: 5, severity: 'critical', reads: 'browser',
  effortMinutes: 60, skill: 'developer', threshold: { value: 0, unit: 'trackers' },
  source: { reference: 'Loi Informatique et Libertés, art. 82; CNIL, délibérations 2020-091 et 2020-092', kind: 'law' },
  words: {
    fr: {
      title: 'Vos visiteurs sont suivis même après avoir refusé : {tools}',
      doubt: '{tools} reçoit encore des visites après un refus : est-ce réglé pour se passer d’accord ?',
      why: 'Nous avons pressé « {refuse} », puis rouvert la page : {number} {number|outil était appelé|outils étaient appelés} quand même. C’est le manquement que la CNIL sanctionne le plus durement.',
      fix: 'Dans votre outil de consentement, reliez chacun de ces services à la réponse du visiteur, et retirez leur code posé directement dans la page ou dans un module.',
      good: 'Un visiteur qui refuse n’est pas suivi',
    },
    en: {
      title: 'Your visitors are followed even after refusing: {tools}',
      doubt: '{tools} still receives visits after a refusal: is it set to need no agreement?',
      why: 'We pressed “{refuse}”, then opened the page again: {number} {number|tool was|tools were} called all the same. This is the breach that the CNIL fines hardest.',
      fix: 'In your consent tool, tie each of these services to the visitor’s answer, and remove their code put directly in the page or in a module.',
      good: 'A visitor who refuses is not followed',
    },
  },
  run({ consent }) {
    if (!consent) return NOT_OPENED
    const { before, banner, afterRefusal, url } = consent
    if (!banner?.refuse) return notApplicable
    if (!afterRefusal) return notMeasured('the banner could not be read')
    // A cookie left from before follows nobody by itself: what counts is what is new, and what is asked for.
    const cookies = afterRefusal.cookies.filter(({ name, domain }) => !before.cookies.some((cookie) => cookie.name === name && cookie.domain === domain))
    const followers = followersIn({ cookies, requests: afterRefusal.requests })
    const shown = (some: typeof followers) => {
      const { proof, values } = showFollowers(some)
      return { url, proof, values: { ...values, refuse: banner.refuse! } }
    }
    const sure = followers.filter(({ isSure }) => isSure)
    if (sure.length) return fail(shown(sure))
    return followers.length ? toVerify(shown(followers)) : pass()
  },
  examples: {
    pass: [
      consentInBrowser({ banner: exampleBanner, afterRefusal: { cookies: [], requests: ['https://exemple.fr/'] } }),
      consentInBrowser({ banner: exampleBanner, before: { cookies: [GA_COOKIE], requests: ['https://www.google-analytics.com/g/collect?v=2&tid=G-1'] }, afterRefusal: { cookies: [GA_COOKIE], requests: ['https://exemple.fr/'] } }),
    ],
    fail: [
      consentInBrowser({ banner: exampleBanner, afterRefusal: { cookies: [], requests: ['https://www.google-analytics.com/g/collect?v=2&tid=G-1'] } }),
      consentInBrowser({ banner: exampleBanner, afterRefusal: { cookies: [GA_COOKIE], requests: [] } }),
    ],
  },
})
