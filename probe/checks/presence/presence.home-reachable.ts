// A home page that answers with an error. What is slow, or far round, is told by `presence.home-slow` and `presence.home-redirects`.
import { homeWith } from '../example-host.ts'
import { check, fail, notMeasured, pass } from '../contract.ts'

const GUARDED = new Set([401, 403, 429, 503])

export default check({
  id: 'presence.home-reachable', version: 1, element: 1, severity: 'critical', reads: 'host',
  effortMinutes: 60, skill: 'developer',
  source: { reference: 'RFC 9110, 15.5 and 15.6: error answers', kind: 'standard' },
  words: {
    fr: {
      title: 'Votre page d’accueil répond par une erreur {status}',
      why: 'Le visiteur et Google reçoivent une erreur à la place de votre page. Au bout de quelques jours, Google la retire de ses résultats.',
      fix: 'Appelez votre hébergeur et donnez-lui l’adresse {url} et l’erreur {status}. Si vous venez de mettre à jour le site, revenez à la sauvegarde d’avant.',
    },
    en: {
      title: 'Your home page answers with error {status}',
      why: 'Visitors and Google get an error instead of your page. After a few days Google removes it from its results.',
      fix: 'Call your host and give them the address {url} and the error {status}. If you have just updated the site, go back to the backup before it.',
    },
  },
  run({ home }) {
    if (!home) return notMeasured('the home page did not answer again')
    // A busy server, or one that keeps robots out, may well let visitors in.
    if (GUARDED.has(home.status)) return notMeasured('the home page does not let robots in')
    if (home.status < 400) return pass()
    return fail({ url: home.url, proof: { text: String(home.status) }, values: { status: home.status, url: home.url } })
  },
  examples: {
    pass: [
      { host: homeWith({}) },
      { host: homeWith({}, { hops: [{ url: 'https://exemple.fr/', status: 301 }], url: 'https://exemple.fr/fr/' }) },
    ],
    fail: [
      { host: homeWith({}, { status: 500 }) },
      { host: homeWith({}, { status: 404 }) },
    ],
  },
})
