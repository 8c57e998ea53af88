// Whether a visitor who types the address without https is led to the encrypted site.
import { check, fail, notApplicable, notMeasured, pass } from '../contract.ts'

export default check({
  id: 'sec.https', version: 1, element: 5, severity: 'critical', reads: 'host',
  effortMinutes: 30, skill: 'developer',
  source: { reference: 'OWASP Transport Layer Security Cheat Sheet, "Use TLS for all pages"', kind: 'standard' },
  words: {
    fr: {
      title: 'Votre site s’ouvre sans connexion chiffrée',
      why: 'L’adresse {reached} répond sans chiffrement : le navigateur prévient que le site n’est pas sécurisé, et ce que le client y écrit peut être lu en chemin.',
      fix: 'Demandez à votre hébergeur de rediriger toutes les adresses http vers https. Le certificat est gratuit chez la plupart.',
      good: 'Votre site est chiffré (https)',
    },
    en: {
      title: 'Your site opens without an encrypted connection',
      why: 'The address {reached} answers without encryption: the browser warns that the site is not secure, and what a customer writes there can be read on the way.',
      fix: 'Ask your host to redirect every http address to https. The certificate is free with most of them.',
      good: 'Your site is encrypted (https)',
    },
  },
  run(host) {
    if (!host.isPublic) return notApplicable
    if (host.httpLeadsTo === null) return notMeasured('the plain http address did not answer')
    if (host.httpLeadsTo.startsWith('https:')) return pass()
    return fail({ url: host.httpLeadsTo, proof: { text: host.httpLeadsTo }, values: { reached: host.httpLeadsTo } })
  },
  examples: {
    pass: [
      { host: { httpLeadsTo: 'https://exemple.fr/' } },
      { host: { httpLeadsTo: 'https://www.exemple.fr/accueil' } },
    ],
    fail: [
      { host: { origin: 'http://exemple.fr', httpLeadsTo: 'http://exemple.fr/' } },
      { host: { httpLeadsTo: 'http://www.exemple.fr/' } },
    ],
  },
})
