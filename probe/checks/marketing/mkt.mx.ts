// An e-mail address of the domain is shown, and the domain names no server that receives its e-mail.
import { DNS } from '../example-host.ts'
import { check, fail, notApplicable, notMeasured, pass } from '../contract.ts'

export default check({
  id: 'mkt.mx', version: 1, element: 2, severity: 'medium', reads: 'site',
  effortMinutes: 60, skill: 'developer',
  source: { reference: 'RFC 5321, 5.1: where mail is delivered', kind: 'standard' },
  words: {
    fr: {
      title: 'Les e-mails envoyés à {email} peuvent se perdre',
      why: 'Le site montre cette adresse, mais le domaine {domain} n’indique aucun serveur de messagerie (MX). Le message du client lui revient en erreur, ou part là où personne ne le lit.',
      fix: 'Ouvrez une messagerie chez votre hébergeur et activez-la pour {domain}, ou affichez l’adresse que vous lisez vraiment.',
      good: 'Votre domaine reçoit les e-mails',
    },
    en: {
      title: 'E-mails sent to {email} may be lost',
      why: 'The site shows this address, but the domain {domain} names no mail server (MX). The customer’s message comes back as an error, or goes where nobody reads it.',
      fix: 'Open a mailbox with your host and activate it for {domain}, or show the address that you really read.',
      good: 'Your domain receives e-mail',
    },
  },
  note: (page) => page.emails[0] === undefined ? undefined : page.emails,
  run(site, notes) {
    const dns = site.host?.dns
    if (site.host && !site.host.isPublic) return notApplicable
    if (!dns) return notMeasured('the name servers did not answer')
    const shown = notes.flatMap(({ url, noted }) => noted.filter((email) => email.toLowerCase().endsWith(`@${dns.domain}`)).map((email) => ({ url, email })))
    const [first] = shown
    if (!first) return notApplicable
    // A lone dot says that the domain takes no mail (RFC 7505).
    if (dns.mx.some((server) => server !== '' && server !== '.')) return pass()
    const pages = [...new Set(shown.map(({ url }) => url))].sort()
    return fail({ url: site.homeUrl, proof: { text: first.email, pages }, values: { email: first.email, domain: dns.domain } })
  },
  examples: {
    pass: [
      { pages: { '/': '<a href="mailto:contact@exemple.fr">Écrire</a>' }, host: { dns: DNS } },
      { pages: { '/': '<p>contact@exemple.fr</p>' }, host: { dns: { ...DNS, spf: [] } } },
    ],
    fail: [
      { pages: { '/': '<a href="mailto:contact@exemple.fr">Écrire</a>' }, host: { dns: { ...DNS, mx: [] } } },
      { pages: { '/': '<p>A', '/contact': '<p>Écrivez à contact@exemple.fr</p>' }, host: { dns: { ...DNS, mx: [] } } },
    ],
  },
})
