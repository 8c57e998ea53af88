// Whether the server speaks the faster language browsers know.
import { TLS } from '../example-host.ts'
import { check, fail, notApplicable, notMeasured, pass } from '../contract.ts'

export default check({
  id: 'perf.http2', version: 1, element: 7, severity: 'low', reads: 'host',
  effortMinutes: 20, skill: 'developer',
  source: { reference: 'RFC 9113 (HTTP/2), RFC 7301 (ALPN)', kind: 'standard' },
  words: {
    fr: {
      title: 'Votre serveur parle encore l’ancien HTTP',
      why: 'Avec HTTP/1.1, le navigateur charge les fichiers par petits groupes. HTTP/2 les charge tous ensemble : sur mobile, une page de cinquante fichiers s’affiche plus tôt.',
      fix: 'Demandez à votre hébergeur d’activer HTTP/2. C’est souvent une case à cocher.',
      good: 'Votre serveur charge les fichiers tous ensemble (HTTP/2)',
    },
    en: {
      title: 'Your server still speaks the old HTTP',
      why: 'With HTTP/1.1 the browser loads files in small groups. HTTP/2 loads them all together: on mobile, a page of fifty files shows earlier.',
      fix: 'Ask your host to switch on HTTP/2. It is often a box to tick.',
      good: 'Your server loads files all together (HTTP/2)',
    },
  },
  run({ isPublic, origin, tls }) {
    if (!isPublic || !origin.startsWith('https:')) return notApplicable
    if (!tls) return notMeasured('no encrypted connection could be opened')
    return tls.http === 'h2' ? pass() : fail({ url: `${origin}/`, proof: { text: tls.http } })
  },
  examples: {
    pass: [
      { host: { tls: TLS } },
      { host: { tls: { ...TLS, protocol: 'TLSv1.2' } } },
    ],
    fail: [
      { host: { tls: { ...TLS, http: 'http/1.1' } } },
      { host: { tls: { ...TLS, http: 'http/1.0' } } },
    ],
  },
})
