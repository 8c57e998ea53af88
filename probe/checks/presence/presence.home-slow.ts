// A server that is there, and a home page that does not come.
import { homeWith } from '../example-host.ts'
import { check, fail, notMeasured, pass } from '../contract.ts'

/** What a page is given to come whole, here and everywhere in an audit. */
const SECONDS = 10

export default check({
  // As bad as an error for who waits, and less sure: a server may only be slow to us, at that moment. A convention is never critical.
  id: 'presence.home-slow', version: 1, element: 1, severity: 'high', reads: 'host', isTiming: true,
  effortMinutes: 60, skill: 'developer',
  threshold: { value: SECONDS, unit: 'seconds' },
  source: { reference: 'A home page that is whole within ten seconds', kind: 'convention' },
  words: {
    fr: {
      title: 'Votre page d’accueil n’est toujours pas là au bout de {seconds} secondes',
      why: 'Votre serveur prend l’appel, mais la page n’est pas venue, plusieurs fois de suite. Peu de gens attendent autant : ils vous croient fermés et vont ailleurs. Google lit moins souvent un site aussi lent.',
      fix: 'Donnez à votre hébergeur l’adresse {url} et l’heure de cette lecture : serveur saturé, base de données bloquée, extension récente. Si vous venez de mettre à jour le site, revenez à la sauvegarde d’avant.',
    },
    en: {
      title: 'Your home page has still not come after {seconds} seconds',
      why: 'Your server takes the call, but the page did not come, several times in a row. Few people wait that long: they think you are closed and go elsewhere. Google reads such a slow site less often.',
      fix: 'Give your host the address {url} and the time of this reading: an overloaded server, a blocked database, a recent plugin. If you have just updated the site, go back to the backup before it.',
    },
  },
  run({ home, isHomeSilent, origin }) {
    if (isHomeSilent) return fail({ url: `${origin}/`, proof: { text: `> ${SECONDS} s` }, values: { seconds: SECONDS, url: `${origin}/` } })
    return home ? pass() : notMeasured('the home page did not answer again')
  },
  examples: {
    pass: [{ host: homeWith({}) }, { host: homeWith({}, { firstByteMs: [9_000, 8_500, 9_200] }) }],
    fail: [{ host: { isHomeSilent: true } }, { host: { isHomeSilent: true, httpLeadsTo: 'https://exemple.fr/' } }],
  },
})
