// Whether the domain says what to do with e-mails that only pretend to come from it.
import { DNS } from '../example-host.ts'
import { check, fail, notApplicable, notMeasured, pass } from '../contract.ts'

export default check({
  id: 'mkt.dmarc', version: 1, element: 2, severity: 'high', reads: 'host',
  effortMinutes: 45, skill: 'developer',
  source: { reference: 'RFC 7489, 6.3 and 6.6.3: DMARC; Google and Yahoo sender rules, 2024', kind: 'standard' },
  words: {
    fr: {
      title: 'N’importe qui peut écrire à vos clients au nom du domaine {domain}',
      why: 'Aucune règle DMARC ne dit aux messageries que faire d’un faux e-mail signé de vous. Gmail et Yahoo la demandent aussi à ceux qui envoient des lettres d’information.',
      fix: 'Chez votre hébergeur, zone DNS, ajoutez un enregistrement TXT nommé « _dmarc » (la plupart en proposent un modèle), d’abord avec « p=none » et une adresse qui recevra les rapports. Quand ils sont propres, passez à « p=quarantine ».',
      good: 'Votre domaine publie une règle contre les faux e-mails (DMARC, {policy})',
    },
    en: {
      title: 'Anybody can write to your customers in the name of the domain {domain}',
      why: 'No DMARC rule tells mailboxes what to do with a false e-mail signed by you. Gmail and Yahoo also ask it of those who send newsletters.',
      fix: 'With your host, DNS zone, add a TXT record named “_dmarc” (most of them offer a model), first with “p=none” and an address that will receive the reports. When these are clean, move to “p=quarantine”.',
      good: 'Your domain publishes a rule against false e-mails (DMARC, {policy})',
    },
  },
  run({ isPublic, origin, dns }) {
    if (!isPublic) return notApplicable
    if (!dns) return notMeasured('the name servers did not answer')
    if (!dns.mx.length) return notApplicable
    // Several records count as none (RFC 7489, 6.6.3).
    const policy = dns.dmarc.length === 1 ? /;\s*p\s*=\s*(none|quarantine|reject)\b/i.exec(dns.dmarc[0] ?? '')?.[1] : undefined
    return policy ? pass({ policy }) : fail({ url: `${origin}/`, proof: dns.dmarc.length ? { text: dns.dmarc.join(' | ') } : { sought: `_dmarc.${dns.domain}` }, values: { domain: dns.domain } })
  },
  examples: {
    pass: [
      { host: { dns: DNS } },
      { host: { dns: { ...DNS, dmarc: ['v=DMARC1;p=none'] } } },
    ],
    fail: [
      { host: { dns: { ...DNS, dmarc: [] } } },
      { host: { dns: { ...DNS, dmarc: ['v=DMARC1; p=none', 'v=DMARC1; p=reject'] } } },
      { host: { dns: { ...DNS, dmarc: ['v=DMARC1; rua=mailto:a@exemple.fr'] } } },
    ],
  },
})
