// A robots.txt on which the server fails: search engines then read nothing of the site.
import { isUnreachable } from '../../crawl/robots.ts'
import { ROBOTS } from '../example-host.ts'
import { check, fail, notMeasured, pass } from '../contract.ts'

const SECONDS = 10
const TOO_MANY_REQUESTS = 429

export default check({
  id: 'seo.robots-unreachable', version: 1, element: 1, severity: 'critical', reads: 'host',
  effortMinutes: 30, skill: 'developer',
  threshold: { value: SECONDS, unit: 'seconds' },
  source: { reference: 'RFC 9309, 2.3.1.4: on server or network errors, crawlers must assume complete disallow', kind: 'standard' },
  words: {
    fr: {
      title: 'Votre fichier robots.txt {answerFr} : les moteurs de recherche cessent de lire le site',
      why: 'Tant que ce fichier répond par une erreur, ou ne répond pas, un moteur de recherche doit se tenir pour exclu de tout le site. Vos pages ne sont plus relues et, si cela dure, elles sortent de ses résultats.',
      fix: 'Ouvrez {url} : vous devez voir quelques lignes de texte, ou une page introuvable (404), qui laisse tout ouvert. Sinon, cherchez avec votre hébergeur ce qui l’arrête : mode maintenance oublié, extension de sécurité, serveur saturé. La Search Console dit ensuite si Google le lit.',
    },
    en: {
      title: 'Your robots.txt file {answerEn}: search engines stop reading the site',
      why: 'As long as this file answers with an error, or does not answer, a search engine must treat the whole site as closed. Your pages are not read again and, if it lasts, they leave its results.',
      fix: 'Open {url}: you should see a few lines of text, or a page that is not found (404), which leaves all open. If not, find with your host what stops it: a forgotten maintenance mode, a security plugin, an overloaded server. Search Console then says whether Google reads it.',
    },
  },
  run({ robots }) {
    // A server that finds us too quick may well let search engines in.
    if (!robots || robots.status === TOO_MANY_REQUESTS) return notMeasured('robots.txt could not be read')
    const { url, status } = robots
    if (!isUnreachable(status)) return pass()
    const [text, answerFr, answerEn] = status === null
      ? [`> ${SECONDS} s`, `ne répond pas en ${SECONDS} secondes`, `does not answer within ${SECONDS} seconds`]
      : [`HTTP ${status}`, `répond par une erreur ${status}`, `answers with an error ${status}`]
    return fail({ url, proof: { text }, values: { url, answerFr, answerEn } })
  },
  examples: {
    pass: [
      { host: { robots: ROBOTS } },
      { host: { robots: { ...ROBOTS, status: 404 } } },
      { host: { robots: { ...ROBOTS, status: 403 } } },
      { host: { robots: { ...ROBOTS, closesAll: true } } },
    ],
    fail: [
      { host: { robots: { ...ROBOTS, status: 503, bytes: 0 } } },
      { host: { robots: { ...ROBOTS, status: 500, bytes: 0 } } },
      { host: { robots: { ...ROBOTS, status: null, bytes: 0 } } },
    ],
  },
})
