// A front door that is reached by too many detours.
import { homeWith } from '../example-host.ts'
import { check, fail, notMeasured, pass } from '../contract.ts'

const hop = (url: string) => ({ url, status: 301 })
const LONG = [hop('http://exemple.fr/'), hop('https://exemple.fr/'), hop('https://www.exemple.fr/')]

export default check({
  // Nobody is lost on the way, only time: a detail, when the page that does not come is urgent (`presence.home-reachable`).
  id: 'presence.home-redirects', version: 1, element: 1, severity: 'low', reads: 'host',
  effortMinutes: 20, skill: 'developer',
  threshold: {
    value: 2, unit: 'redirects', from: 1, to: 5,
    words: { fr: { name: 'Redirections avant la page d’accueil, au plus', origin: 'Une vers https, une avec ou sans www' }, en: { name: 'Redirects before the home page, at most', origin: 'One to https, one with or without www' } },
  },
  source: { reference: 'At most two redirects to the front door: to https, then with or without www', kind: 'convention' },
  words: {
    fr: {
      title: 'On n’arrive à votre page d’accueil qu’après {count} redirections',
      why: 'Qui tape votre adresse est renvoyé de l’une à l’autre avant d’arriver chez vous. Chaque détour retarde le premier mot affiché, et se sent sur un téléphone.',
      fix: 'Demandez à votre hébergeur de rediriger (301) chacune de ces adresses droit vers {end}, sans étape.',
    },
    en: {
      title: 'Your home page is only reached after {count} redirects',
      why: 'Whoever types your address is sent from one to the next before arriving. Each detour holds back the first word shown, and is felt on a phone.',
      fix: 'Ask your host to redirect (301) each of these addresses straight to {end}, without a stop.',
    },
  },
  run({ origin, home, httpHops, httpLeadsTo, twin }, limit) {
    if (!home && httpLeadsTo === null) return notMeasured('the home page did not answer again')
    const ways = [{ hops: httpHops, end: httpLeadsTo }, { hops: twin?.hops ?? [], end: twin?.leadsTo ?? null }, { hops: home?.hops ?? [], end: home?.url ?? null }]
    const [longest] = ways.flatMap(({ hops, end }) => end === null ? [] : [{ hops, end }]).toSorted((a, b) => b.hops.length - a.hops.length)
    if (!longest || longest.hops.length <= limit) return pass()
    const way = [...longest.hops.map(({ url }) => url), longest.end].join(' › ')
    return fail({ url: `${origin}/`, proof: { text: way }, values: { count: longest.hops.length, end: longest.end } })
  },
  examples: {
    pass: [
      { host: homeWith({}) },
      { host: { httpHops: LONG.slice(0, 2), httpLeadsTo: 'https://www.exemple.fr/', ...homeWith({}) } },
      { host: { twin: { url: 'https://www.exemple.fr/', leadsTo: null, hops: LONG }, ...homeWith({}) } },
    ],
    fail: [
      { host: { httpHops: LONG, httpLeadsTo: 'https://www.exemple.fr/fr/' } },
      { host: { twin: { url: 'https://exemple.fr/', leadsTo: 'https://www.exemple.fr/accueil.html', hops: LONG }, ...homeWith({}) } },
    ],
  },
})
