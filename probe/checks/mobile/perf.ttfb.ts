// How long the server takes before it sends the first byte of the home page.
import { homeWith } from '../example-host.ts'
import { check, fail, notMeasured, pass } from '../contract.ts'

const MEASURES = 3

export default check({
  id: 'perf.ttfb', version: 1, element: 7, severity: 'medium', reads: 'host', isTiming: true,
  effortMinutes: 120, skill: 'developer',
  threshold: {
    value: 800, unit: 'ms', from: 200, to: 3000,
    words: { fr: { name: 'Réponse du serveur, au plus', origin: 'web.dev, « Time to First Byte » : bon jusqu’à 800 ms' }, en: { name: 'Answer of the server, at most', origin: 'web.dev, “Time to First Byte”: good up to 800 ms' } },
  },
  source: { reference: 'web.dev, "Time to First Byte": good up to 800 ms', kind: 'convention' },
  words: {
    fr: {
      title: 'Votre serveur met {ms} ms à répondre',
      why: 'Rien ne s’affiche avant cette réponse, mesurée trois fois. Au-delà de {limit} ms, la page paraît lente quoi qu’on y fasse, surtout sur mobile.',
      fix: 'Activez un cache de pages (extension ou réglage de l’hébergeur). Si cela ne suffit pas, changez d’offre d’hébergement.',
      good: 'Votre serveur répond vite ({ms} ms)',
    },
    en: {
      title: 'Your server takes {ms} ms to answer',
      why: 'Nothing shows before this answer, measured three times. Beyond {limit} ms the page seems slow whatever is done to it, above all on mobile.',
      fix: 'Switch on a page cache (an extension or a setting of the host). If that is not enough, change your hosting plan.',
      good: 'Your server answers fast ({ms} ms)',
    },
  },
  run({ home }, limit) {
    const times = home?.firstByteMs.toSorted((a, b) => a - b) ?? []
    const ms = times[Math.floor(times.length / 2)]
    if (!home || ms === undefined || times.length < MEASURES) return notMeasured('the home page did not answer again')
    return ms <= limit ? pass({ ms }) : fail({ url: home.url, proof: { text: `${home.firstByteMs.join(', ')} ms` }, values: { ms, limit } })
  },
  examples: {
    pass: [
      { host: homeWith({}) },
      { host: homeWith({}, { firstByteMs: [2500, 300, 800] }) },
    ],
    fail: [
      { host: homeWith({}, { firstByteMs: [900, 850, 200] }) },
      { host: homeWith({}, { firstByteMs: [801, 801, 801] }) },
    ],
  },
})
