// A certificate that ends soon and that nothing seems to renew.
import { TLS } from '../example-host.ts'
import { check, fail, notApplicable, notMeasured, pass } from '../contract.ts'

export default check({
  id: 'sec.tls-expiry', version: 1, element: 5, severity: 'high', reads: 'host',
  effortMinutes: 30, skill: 'developer',
  threshold: {
    value: 21, unit: 'days', from: 7, to: 60,
    words: { fr: { name: 'Temps qui reste au certificat, au moins', origin: 'Le renouvellement automatique a lieu bien avant : plus tard, il est sans doute en panne' }, en: { name: 'Time left to the certificate, at least', origin: 'Automatic renewal takes place well before: later, it is probably broken' } },
  },
  source: { reference: 'Let’s Encrypt, "Integration Guide": renew when a third of the life is left', kind: 'convention' },
  words: {
    fr: {
      title: 'Le certificat de votre site expire dans {days} {days|jour|jours}',
      why: 'S’il n’est pas renouvelé, tous vos visiteurs verront un écran d’alerte à la place du site. Un renouvellement automatique l’aurait déjà remplacé : il est sans doute en panne.',
      fix: 'Demandez à votre hébergeur de vérifier le renouvellement automatique du certificat, et de le lancer maintenant.',
      good: 'Votre certificat est valable encore {days} {days|jour|jours}',
    },
    en: {
      title: 'The certificate of your site expires in {days} {days|day|days}',
      why: 'If it is not renewed, all your visitors will see a warning instead of the site. An automatic renewal would have replaced it already: it is probably broken.',
      fix: 'Ask your host to check the automatic renewal of the certificate, and to start it now.',
      good: 'Your certificate is valid for {days} more {days|day|days}',
    },
  },
  run({ isPublic, origin, tls }, limit) {
    if (!isPublic || !origin.startsWith('https:')) return notApplicable
    if (!tls) return notMeasured('no encrypted connection could be opened')
    // Refused already: sec.tls-cert says so.
    if (tls.refusal !== null) return notApplicable
    const days = tls.daysLeft
    // Certificates of 45 or of 6 days are renewed later in days, never after three quarters of their life.
    if (days >= Math.min(limit, tls.validDays / 4)) return pass({ days })
    return fail({ url: `${origin}/`, proof: { text: tls.validTo.slice(0, 10) }, values: { days } })
  },
  examples: {
    pass: [
      { host: { tls: { ...TLS, daysLeft: 21 } } },
      { host: { tls: { ...TLS, validDays: 45, daysLeft: 14 } } },
      { host: { tls: { ...TLS, validDays: 6, daysLeft: 2 } } },
    ],
    fail: [
      { host: { tls: { ...TLS, daysLeft: 20 } } },
      { host: { tls: { ...TLS, validDays: 45, daysLeft: 8 } } },
    ],
  },
})
