// Lines of robots.txt that search engines cannot understand.
import { isUnreachable, ROBOTS_LIMIT_BYTES } from '../../crawl/robots.ts'
import { ROBOTS } from '../example-host.ts'
import { check, fail, notApplicable, notMeasured, pass } from '../contract.ts'

const SHOWN = 10

export default check({
  id: 'seo.robots-valid', version: 1, element: 1, severity: 'high', reads: 'host',
  effortMinutes: 20, skill: 'developer',
  threshold: { value: ROBOTS_LIMIT_BYTES, unit: 'bytes' },
  source: { reference: 'RFC 9309, 2.2 and 2.5', kind: 'standard' },
  words: {
    fr: {
      title: 'Google ne comprend pas tout votre fichier robots.txt',
      why: '{count} {count|ligne n’a pas de sens|lignes n’ont pas de sens} pour lui, dans un fichier de {size} Ko (500 au plus). Ce que vous vouliez fermer ou ouvrir ne l’est peut-être pas.',
      fix: 'Ouvrez le fichier robots.txt à la racine du site et corrigez : « User-agent », puis « Disallow » ou « Allow » suivi d’un chemin qui commence par une barre oblique.',
      good: 'Votre fichier robots.txt est bien écrit',
    },
    en: {
      title: 'Google does not understand all of your robots.txt file',
      why: '{count} {count|line has|lines have} no meaning for it, in a file of {size} KB (500 at most). What you wanted to close or open may not be.',
      fix: 'Open the file robots.txt at the root of the site and correct it: “User-agent”, then “Disallow” or “Allow” followed by a path that begins with a slash.',
      good: 'Your robots.txt file is well written',
    },
  },
  run({ robots }) {
    if (!robots || isUnreachable(robots.status)) return notMeasured('robots.txt could not be read')
    if (robots.status !== 200) return notApplicable
    if (!robots.badLines.length && robots.bytes < ROBOTS_LIMIT_BYTES) return pass()
    const text = robots.badLines.slice(0, SHOWN).map(({ line, text: written }) => `${line}: ${written}`).join(' | ')
    return fail({ url: robots.url, proof: { text }, values: { count: robots.badLines.length, size: Math.ceil(robots.bytes / 1024) } })
  },
  examples: {
    pass: [
      { host: { robots: ROBOTS } },
      { host: { robots: { ...ROBOTS, bytes: 511_999 } } },
    ],
    fail: [
      { host: { robots: { ...ROBOTS, badLines: [{ line: 2, text: 'Interdire: /prive' }] } } },
      { host: { robots: { ...ROBOTS, bytes: 512_000 } } },
    ],
  },
})
