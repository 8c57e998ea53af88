// A site that follows its visitors and never asks them.
import { NOT_OPENED } from '../../rules/browser/each-page.ts'
import { consentInBrowser, exampleBanner } from '../../rules/browser/example-page.ts'
import { followersIn, showFollowers } from '../../rules/browser/followers.ts'
import { consentToolOf } from '../../technology/trackers.ts'
import { check, fail, notApplicable, pass, toVerify } from '../contract.ts'

export default check({
  id: 'trk.banner', version: 2, element: 5, severity: 'high', reads: 'browser',
  effortMinutes: 90, skill: 'developer',
  source: { reference: 'Loi Informatique et Libertés, art. 82; CNIL, délibérations 2020-091 et 2020-092', kind: 'law' },
  words: {
    fr: {
      title: 'Votre site suit ses visiteurs sans jamais leur demander leur accord',
      doubt: 'Votre bandeau ne s’est pas montré à notre navigateur : se montre-t-il à vos visiteurs avant ce qui les suit ?',
      why: 'Nous n’avons vu aucun bandeau, et pourtant : {tools}. Sans question posée, personne ne peut dire oui ni non.',
      fix: '{hasTool|Vérifiez en navigation privée que votre bandeau paraît, et qu’il retient ces services jusqu’à la réponse|Installez un outil de consentement (tarteaucitron est gratuit, beaucoup d’éditeurs de sites en proposent un), avec « Tout accepter » et « Tout refuser » côte à côte, ou retirez ces services}.',
      good: 'Un bandeau demande l’accord de vos visiteurs',
    },
    en: {
      title: 'Your site follows its visitors without ever asking them',
      doubt: 'Your banner did not show itself to our browser: do your visitors see it before what follows them?',
      why: 'We saw no banner, and yet: {tools}. With no question asked, nobody can say yes or no.',
      fix: '{hasTool|Check in a private window that your banner appears, and that it holds these services back until the answer|Install a consent tool (tarteaucitron is free, many site builders offer one), with “Accept all” and “Refuse all” side by side, or remove these services}.',
      good: 'A banner asks your visitors for their agreement',
    },
  },
  run({ consent }) {
    if (!consent) return NOT_OPENED
    if (consent.banner) return pass()
    const followers = followersIn(consent.before).filter(({ isSure }) => isSure)
    if (!followers.length) return notApplicable
    // A tool that asks is there: some hide from robots, or wait for a gesture.
    const isAsking = consent.before.requests.some((url) => consentToolOf(url))
    const { proof, values } = showFollowers(followers)
    return (isAsking ? toVerify : fail)({ url: consent.url, proof, values: { ...values, hasTool: isAsking ? 1 : 2 } })
  },
  examples: {
    pass: [
      consentInBrowser({ banner: exampleBanner }),
      consentInBrowser({ banner: exampleBanner, before: { cookies: [], requests: ['https://www.google-analytics.com/g/collect?v=2&tid=G-1'] } }),
    ],
    fail: [
      consentInBrowser({ before: { cookies: [], requests: ['https://www.google-analytics.com/g/collect?v=2&tid=G-1'] } }),
      consentInBrowser({ before: { cookies: [], requests: ['https://exemple.fr/', 'https://www.facebook.com/tr?id=1'] } }),
    ],
  },
})
