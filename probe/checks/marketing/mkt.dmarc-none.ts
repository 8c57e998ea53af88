// A rule against false e-mails that watches, and stops none.
import { DNS } from '../example-host.ts'
import { check, fail, notApplicable, notMeasured, pass } from '../contract.ts'

const WATCHES = /;\s*p\s*=\s*none\b/i
const STOPS = /;\s*p\s*=\s*(?:quarantine|reject)\b/i

export default check({
  // To watch first is how one begins: a detail, when no rule at all is told by `mkt.dmarc`.
  id: 'mkt.dmarc-none', version: 1, element: 2, severity: 'low', reads: 'host',
  effortMinutes: 30, skill: 'developer',
  source: { reference: 'RFC 7489, 6.3: p=none asks for no particular action', kind: 'standard' },
  words: {
    fr: {
      title: 'Votre règle contre les faux e-mails observe sans rien arrêter',
      why: 'La règle DMARC de {domain} dit « p=none » : un faux message signé de vous arrive comme les autres dans la boîte de vos clients. C’est un bon début, pas une protection.',
      fix: 'Lisez quelques semaines de rapports DMARC. Quand tous vos propres envois y sont reconnus (facturation, lettre, site), remplacez « p=none » par « p=quarantine » dans la zone DNS.',
      good: 'Les faux e-mails signés de votre domaine sont écartés',
    },
    en: {
      title: 'Your rule against false e-mails watches and stops nothing',
      why: 'The DMARC rule of {domain} says “p=none”: a false message signed by you reaches your customers’ mailboxes like any other. It is a good start, not a protection.',
      fix: 'Read a few weeks of DMARC reports. Once all your own mail is recognised there (invoices, newsletter, site), replace “p=none” with “p=quarantine” in the DNS zone.',
      good: 'False e-mails signed by your domain are set aside',
    },
  },
  run({ isPublic, origin, dns }) {
    if (!isPublic) return notApplicable
    if (!dns) return notMeasured('the name servers did not answer')
    const [rule, another] = dns.dmarc
    if (!dns.mx.length || rule === undefined || another !== undefined) return notApplicable
    if (WATCHES.test(rule)) return fail({ url: `${origin}/`, proof: { text: rule }, values: { domain: dns.domain } })
    return STOPS.test(rule) ? pass() : notApplicable
  },
  examples: {
    pass: [
      { host: { dns: DNS } },
      { host: { dns: { ...DNS, dmarc: ['v=DMARC1; p=reject; sp=none'] } } },
    ],
    fail: [
      { host: { dns: { ...DNS, dmarc: ['v=DMARC1;p=none'] } } },
      { host: { dns: { ...DNS, dmarc: ['v=DMARC1; p=NONE; rua=mailto:a@exemple.fr'] } } },
    ],
  },
})
