// A server that still accepts encryption withdrawn for its holes.
import { TLS } from '../example-host.ts'
import { check, fail, notApplicable, notMeasured, pass } from '../contract.ts'

export default check({
  id: 'sec.tls-version', version: 1, element: 5, severity: 'high', reads: 'host',
  effortMinutes: 30, skill: 'developer',
  source: { reference: 'RFC 8996: TLS 1.0 and 1.1 must not be used', kind: 'standard' },
  words: {
    fr: {
      title: 'Votre serveur accepte encore un chiffrement abandonné ({versions})',
      why: 'Ces versions ont des failles connues et sont interdites depuis 2021. Celui qui écoute le réseau peut y ramener une connexion, et les audits de paiement en ligne les refusent.',
      fix: 'Demandez à votre hébergeur de désactiver TLS 1.0 et 1.1, et de garder TLS 1.2 et 1.3. Tous les navigateurs de moins de dix ans les connaissent.',
      good: 'Votre serveur n’accepte que des chiffrements à jour ({protocol})',
    },
    en: {
      title: 'Your server still accepts outdated encryption ({versions})',
      why: 'These versions have known holes and have been forbidden since 2021. Someone listening to the network can force a connection back to them, and online payment audits refuse them.',
      fix: 'Ask your host to switch off TLS 1.0 and 1.1, and to keep TLS 1.2 and 1.3. All browsers less than ten years old support them.',
      good: 'Your server accepts only up-to-date encryption ({protocol})',
    },
  },
  run({ isPublic, origin, tls }) {
    if (!isPublic || !origin.startsWith('https:')) return notApplicable
    if (!tls) return notMeasured('no encrypted connection could be opened')
    if (!tls.oldProtocols) return notMeasured('old encryption could not be tried')
    const versions = tls.oldProtocols.map((version) => version === 'TLSv1' ? 'TLS 1.0' : 'TLS 1.1').join(', ')
    if (!versions) return pass({ protocol: tls.protocol.replace('TLSv', 'TLS ') })
    return fail({ url: `${origin}/`, proof: { text: versions }, values: { versions } })
  },
  examples: {
    pass: [
      { host: { tls: TLS } },
      { host: { tls: { ...TLS, protocol: 'TLSv1.2' } } },
    ],
    fail: [
      { host: { tls: { ...TLS, oldProtocols: ['TLSv1', 'TLSv1.1'] } } },
      { host: { tls: { ...TLS, oldProtocols: ['TLSv1.1'] } } },
    ],
  },
})
