// Whether the address with www. and the one without lead to the same site.
import { parsed } from '../../net/parsed.ts'
import { check, fail, notApplicable, notMeasured, pass } from '../contract.ts'

export default check({
  id: 'presence.www-apex', version: 1, element: 1, severity: 'high', reads: 'host',
  effortMinutes: 45, skill: 'developer',
  source: { reference: 'Google Search Central, "Consolidate duplicate URLs": redirects', kind: 'standard' },
  words: {
    fr: {
      title: 'L’adresse {twin} ne mène pas à votre site',
      why: 'Vos clients tapent votre nom avec ou sans www. L’une des deux adresses doit conduire à l’autre. Ici, {twin} ne répond pas, ou reste un second site que Google compte à part.',
      fix: 'Demandez à votre hébergeur de rediriger (301) {twin} vers {host}, avec un certificat valable pour les deux noms.',
      good: 'Avec ou sans www, on arrive au même endroit',
    },
    en: {
      title: 'The address {twin} does not lead to your site',
      why: 'Your customers type your name with or without www. One of the two addresses must lead to the other. Here, {twin} does not answer, or remains a second site that Google counts apart.',
      fix: 'Ask your host to redirect (301) {twin} to {host}, with a certificate valid for both names.',
      good: 'With or without www, people arrive at the same place',
    },
  },
  run({ isPublic, origin, twin }) {
    if (!isPublic) return notApplicable
    if (!twin) return notMeasured('the address with or without www could not be asked')
    const { host } = parsed(origin)
    if (twin.leadsTo !== null && parsed(twin.leadsTo).host === host) return pass()
    return fail({ url: `${origin}/`, proof: { text: twin.leadsTo ?? twin.url }, values: { twin: parsed(twin.url).host, host } })
  },
  examples: {
    pass: [
      { host: { twin: { url: 'https://www.exemple.fr/', leadsTo: 'https://exemple.fr/', hops: [{ url: 'https://www.exemple.fr/', status: 301 }] } } },
      { host: { origin: 'https://www.exemple.fr', twin: { url: 'https://exemple.fr/', leadsTo: 'https://www.exemple.fr/fr/', hops: [] } } },
    ],
    fail: [
      { host: { twin: { url: 'https://www.exemple.fr/', leadsTo: null, hops: [] } } },
      { host: { twin: { url: 'https://www.exemple.fr/', leadsTo: 'https://www.exemple.fr/', hops: [] } } },
    ],
  },
})
