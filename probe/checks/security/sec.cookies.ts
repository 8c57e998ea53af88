// Cookies that another program, or another site, could use in the customer’s name.
import { faultyCookies } from '../../host/cookies.ts'
import { readHsts } from '../../host/headers.ts'
import { homeWith } from '../example-host.ts'
import { check, fail, notApplicable, notMeasured, pass } from '../contract.ts'

export default check({
  id: 'sec.cookies', version: 1, element: 5, severity: 'high', reads: 'host',
  effortMinutes: 60, skill: 'developer',
  source: { reference: 'RFC 6265bis, 4.1.2; MDN HTTP Observatory, "Cookies"', kind: 'standard' },
  words: {
    fr: {
      title: '{count} {count|cookie de votre site est mal protégé|cookies de votre site sont mal protégés}',
      why: 'Un cookie garde la connexion, le panier ou la langue d’un client. Mal protégé, il peut être lu en chemin ou réutilisé par un autre site, et celui de connexion ouvre le compte. Il s’agit de {names}.',
      fix: 'Demandez à votre développeur d’ajouter « Secure », « HttpOnly » (pour la connexion) et « SameSite=Lax » à ces cookies. C’est un réglage de votre site ou de votre boutique.',
      good: 'Les cookies de votre site sont bien protégés',
    },
    en: {
      title: '{count} {count|cookie of your site is|cookies of your site are} badly protected',
      why: 'A cookie keeps a customer’s login, basket or language. Badly protected, it can be read on the way or used by another site, and a login cookie opens the account. Cookies concerned: {names}.',
      fix: 'Ask your developer to add “Secure”, “HttpOnly” (for the login) and “SameSite=Lax” to these cookies. It is a setting of your site or of your shop.',
      good: 'The cookies of your site are well protected',
    },
  },
  run({ home }) {
    if (!home) return notMeasured('the home page did not answer again')
    if (!home.cookies.length || !home.url.startsWith('https:')) return notApplicable
    const faulty = faultyCookies(home.cookies, readHsts(home.headers['strict-transport-security']) === 'long')
    if (!faulty.length) return pass()
    const proof = { text: faulty.map(({ name, fault }) => `${name} (${fault})`).join(', ') }
    return fail({ url: home.url, proof, values: { count: faulty.length, names: faulty.map(({ name }) => name).join(', ') } })
  },
  examples: {
    pass: [
      { host: homeWith({}, { cookies: ['PHPSESSID=a; path=/; Secure; HttpOnly'] }) },
      { host: homeWith({}, { cookies: ['langue=fr; Secure; SameSite=Lax', 'panier=1; secure; samesite=NONE'] }) },
    ],
    fail: [
      { host: homeWith({}, { cookies: ['PHPSESSID=a; path=/; Secure'] }) },
      { host: homeWith({}, { cookies: ['panier=1; path=/'] }) },
      { host: homeWith({}, { cookies: ['csrf=1; Secure', 'a=b; Secure; SameSite=None'] }) },
    ],
  },
})
