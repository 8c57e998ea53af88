// Whether the domain says rightly which servers may send its e-mail.
import { DNS } from '../example-host.ts'
import { check, fail, notApplicable, notMeasured, pass } from '../contract.ts'

const LOOKUP_LIMIT = 10

export default check({
  id: 'mkt.spf', version: 1, element: 2, severity: 'high', reads: 'host',
  effortMinutes: 45, skill: 'developer',
  threshold: { value: LOOKUP_LIMIT, unit: 'look-ups' },
  source: { reference: 'RFC 7208, 3.2, 4.6.4 and 5.1: SPF', kind: 'standard' },
  words: {
    fr: {
      title: 'Vos e-mails peuvent finir en indésirables : la règle SPF du domaine {domain} n’est pas bonne',
      why: 'SPF dit quels serveurs envoient en votre nom. Il en faut une, fermée à la fin, qui demande 10 recherches au plus. Nous avons trouvé {count} {count|règle|règles} et {lookups} {lookups|recherche|recherches}. Gmail et Yahoo la demandent depuis 2024.',
      fix: 'Chez votre hébergeur, zone DNS, gardez un seul enregistrement TXT qui commence par « v=spf1 », qui cite vos services d’envoi et se termine par « -all » ou « ~all ».',
      good: 'Votre règle SPF dit bien qui envoie vos e-mails',
    },
    en: {
      title: 'Your e-mails may end up as spam: the SPF rule of the domain {domain} is not right',
      why: 'SPF says which servers send in your name. There must be one, closed at its end, that asks for 10 look-ups at most. We found {count} {count|rule|rules} and {lookups} {lookups|look-up|look-ups}. Gmail and Yahoo have asked for it since 2024.',
      fix: 'With your host, DNS zone, keep a single TXT record that begins with “v=spf1”, names your sending services and ends with “-all” or “~all”.',
      good: 'Your SPF rule says correctly who sends your e-mails',
    },
  },
  run({ isPublic, origin, dns }) {
    if (!isPublic) return notApplicable
    if (!dns) return notMeasured('the name servers did not answer')
    // A domain without e-mail has nobody to name.
    if (!dns.mx.length && !dns.spf.length) return notApplicable
    const [record = ''] = dns.spf
    const lookups = dns.spfLookups ?? 0
    // `redirect=` hands the end of the rule to another domain.
    const isClosed = /\s[-~]all\b|\sredirect=/i.test(record)
    if (dns.spf.length === 1 && isClosed && lookups <= LOOKUP_LIMIT) return dns.spfLookups === null ? notMeasured('the name servers did not answer') : pass()
    return fail({ url: `${origin}/`, proof: dns.spf.length ? { text: dns.spf.join(' | ') } : { sought: 'v=spf1' }, values: { domain: dns.domain, count: dns.spf.length, lookups } })
  },
  examples: {
    pass: [
      { host: { dns: DNS } },
      { host: { dns: { ...DNS, spf: ['v=spf1 redirect=_spf.exemple.net'], spfLookups: 10 } } },
    ],
    fail: [
      { host: { dns: { ...DNS, spf: [], spfLookups: 0 } } },
      { host: { dns: { ...DNS, spf: ['v=spf1 a -all', 'v=spf1 mx ~all'] } } },
      { host: { dns: { ...DNS, spfLookups: 11 } } },
      { host: { dns: { ...DNS, spf: ['v=spf1 a +all'] } } },
    ],
  },
})
