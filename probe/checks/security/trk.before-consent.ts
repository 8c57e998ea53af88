// Tools that follow a visitor before he has answered anything.
import { NOT_OPENED } from '../../rules/browser/each-page.ts'
import { consentInBrowser } from '../../rules/browser/example-page.ts'
import { followersIn, showFollowers } from '../../rules/browser/followers.ts'
import { check, fail, pass, toVerify } from '../contract.ts'

export default check({
  id: 'trk.before-consent', version: 1, element: 5, severity: 'critical', reads: 'browser',
  effortMinutes: 60, skill: 'developer', threshold: { value: 0, unit: 'trackers' },
  source: { reference: 'Loi Informatique et Libertés, art. 82; CNIL, délibérations 2020-091 et 2020-092', kind: 'law' },
  words: {
    fr: {
      title: 'Vos visiteurs sont suivis avant d’avoir donné leur accord : {tools}',
      doubt: '{tools} mesure avant tout accord : est-ce réglé comme la CNIL le permet ?',
      why: '{number} {number|outil se déclenche|outils se déclenchent} dès l’ouverture de la page. La loi demande l’accord avant ; la CNIL sanctionne aussi les petites entreprises, et un client qui s’en aperçoit perd confiance.',
      fix: 'Dans votre outil de consentement, rangez chacun de ces services dans une catégorie soumise à l’accord, et retirez leur code de la page. Vérifiez en navigation privée, sans répondre au bandeau.',
      good: 'Personne n’est suivi avant d’avoir donné son accord',
    },
    en: {
      title: 'Your visitors are followed before they have agreed: {tools}',
      doubt: '{tools} measures before any agreement: is it set as the CNIL allows?',
      why: '{number} {number|tool starts|tools start} as soon as the page opens. French law asks for an agreement first; the CNIL fines small companies too, and a customer who notices loses trust.',
      fix: 'In your consent tool, put each of these services in a category that needs agreement, and remove their code from the page. Check in a private window, without answering the banner.',
      good: 'Nobody is followed before having agreed',
    },
  },
  run({ consent }) {
    if (!consent) return NOT_OPENED
    const followers = followersIn(consent.before)
    const sure = followers.filter(({ isSure }) => isSure)
    if (sure.length) return fail({ url: consent.url, ...showFollowers(sure) })
    // Set as the CNIL asks, a tool of this kind needs no agreement: its settings are not seen from outside.
    return followers.length ? toVerify({ url: consent.url, ...showFollowers(followers) }) : pass()
  },
  examples: {
    pass: [
      consentInBrowser(),
      consentInBrowser({ before: { cookies: [{ name: 'PHPSESSID', domain: 'exemple.fr', days: null, isOwn: true }], requests: ['https://exemple.fr/', 'https://fonts.gstatic.com/a.woff2'] }, afterRefusal: { cookies: [], requests: ['https://www.google-analytics.com/g/collect?v=2&tid=G-1'] } }),
    ],
    fail: [
      consentInBrowser({ before: { cookies: [], requests: ['https://www.google-analytics.com/g/collect?v=2&tid=G-1'] } }),
      consentInBrowser({ before: { cookies: [{ name: '_fbp', domain: 'exemple.fr', days: 90, isOwn: true }], requests: ['https://exemple.fr/'] } }),
    ],
  },
})
