// Whether the site tells browsers to come back encrypted only.
import { readHsts } from '../../host/headers.ts'
import { parsed } from '../../net/parsed.ts'
import { homeWith } from '../example-host.ts'
import { check, fail, notApplicable, notMeasured, pass } from '../contract.ts'

/** Domains that browsers never visit without encryption, whole: in the HSTS preload list of Chromium. */
const ALWAYS_ENCRYPTED = ['.app', '.bank', '.day', '.dev', '.foo', '.insurance', '.new', '.page', '.zip']

export default check({
  id: 'sec.hsts', version: 1, element: 5, severity: 'medium', reads: 'host',
  effortMinutes: 30, skill: 'developer',
  // 180 days, as the Observatory counts six months.
  threshold: { value: 15552000, unit: 'seconds' },
  source: { reference: 'RFC 6797; MDN HTTP Observatory, "Strict Transport Security": six months at least', kind: 'standard' },
  words: {
    fr: {
      title: 'Votre site ne demande pas aux navigateurs de rester en connexion chiffrée',
      why: 'Sans cette consigne (HSTS), la première requête d’un client qui revient peut partir sans chiffrement, par exemple sur le Wi-Fi d’un café, et être détournée vers un faux site.',
      fix: 'Demandez à votre hébergeur d’ajouter l’en-tête « Strict-Transport-Security » avec « max-age=31536000 » sur toutes les pages, une fois le site entier en https.',
      good: 'Votre site impose la connexion chiffrée aux visiteurs qui reviennent',
    },
    en: {
      title: 'Your site does not ask browsers to stay encrypted',
      why: 'Without this instruction (HSTS), the first request of a returning customer may go out without encryption, on a café’s Wi-Fi for instance, and be diverted to a false site.',
      fix: 'Ask your host to add the header “Strict-Transport-Security” with “max-age=31536000” on all pages, once the whole site is on https.',
      good: 'Your site keeps returning visitors on an encrypted connection',
    },
  },
  run({ home }) {
    if (!home) return notMeasured('the home page did not answer again')
    const { protocol, hostname } = parsed(home.url)
    if (protocol !== 'https:') return notApplicable
    const header = home.headers['strict-transport-security']
    if (readHsts(header) === 'long' || ALWAYS_ENCRYPTED.some((end) => hostname.endsWith(end))) return pass()
    return fail({ url: home.url, proof: header ? { text: `strict-transport-security: ${header}` } : { sought: 'strict-transport-security' } })
  },
  examples: {
    pass: [
      { host: homeWith({ 'strict-transport-security': 'max-age=31536000; includeSubDomains' }) },
      { host: homeWith({ 'strict-transport-security': 'max-age="15552000"' }) },
      { host: homeWith({}, { url: 'https://exemple.app/' }) },
    ],
    fail: [
      { host: homeWith({}) },
      { host: homeWith({ 'strict-transport-security': 'max-age=86400' }) },
      { host: homeWith({ 'strict-transport-security': 'includeSubDomains' }) },
    ],
  },
})
