// A robots.txt on which the server fails: search engines then read nothing of the site.
import { isUnreachable } from '../../crawl/robots.ts'
import { ROBOTS } from '../example-host.ts'
import { check, fail, notMeasured, pass, toVerify } from '../contract.ts'

const SECONDS = 10
const TOO_MANY_REQUESTS = 429
const UNAVAILABLE = 503

export default check({
  id: 'seo.robots-unreachable', version: 1, element: 1, severity: 'critical', reads: 'host',
  effortMinutes: 30, skill: 'developer',
  threshold: { value: SECONDS, unit: 'seconds' },
  source: { reference: 'RFC 9309, 2.3.1.4: on server or network errors, crawlers must assume complete disallow', kind: 'standard' },
  words: {
    fr: {
      title: 'Votre serveur {answerFr} quand on lui demande robots.txt : les moteurs de recherche cessent de lire le site',
      doubt: 'Votre serveur {answerFr} quand notre robot lui demande robots.txt : si elle est la même pour Google, il cesse de lire le site',
      why: 'Les moteurs de recherche lisent robots.txt avant vos pages. Tant que le serveur n’y répond que par une erreur, ou garde le silence, ils doivent se tenir pour exclus de tout le site. Vos pages ne sont plus relues et, si cela dure, elles sortent de leurs résultats.',
      fix: 'Voyez avec votre hébergeur ce qui arrête le serveur : mode maintenance oublié, extension de sécurité, serveur saturé. Ensuite, {url} doit montrer quelques lignes de texte, ou une page introuvable (404), qui laisse tout ouvert. La Search Console dit si Google lit ce fichier.',
    },
    en: {
      title: 'Your server {answerEn} when asked for robots.txt: search engines stop reading the site',
      doubt: 'Your server {answerEn} when our robot asks for robots.txt: if Google gets the same, it stops reading the site',
      why: 'Search engines read robots.txt before your pages. As long as the server answers with nothing but an error, or keeps silent, they must treat the whole site as closed. Your pages are not read again and, if it lasts, they leave the results.',
      fix: 'Find with your host what stops the server: a forgotten maintenance mode, a security plugin, an overloaded server. Then {url} should show a few lines of text, or a page that is not found (404), which leaves all open. Search Console says whether Google reads this file.',
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
    // A shield against robots may answer so to us alone.
    const says = status === UNAVAILABLE ? toVerify : fail
    return says({ url, proof: { text }, values: { url, answerFr, answerEn } })
  },
  examples: {
    pass: [
      { host: { robots: ROBOTS } },
      { host: { robots: { ...ROBOTS, status: 404 } } },
      { host: { robots: { ...ROBOTS, status: 403 } } },
      { host: { robots: { ...ROBOTS, closesAll: true } } },
    ],
    fail: [
      { host: { robots: { ...ROBOTS, status: 502, bytes: 0 } } },
      { host: { robots: { ...ROBOTS, status: 500, bytes: 0 } } },
      { host: { robots: { ...ROBOTS, status: null, bytes: 0 } } },
    ],
  },
})
