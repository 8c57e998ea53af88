// Whether another site may show this one inside a trap of its own.
import { isBroad, readCsp } from '../../host/csp.ts'
import { readFrameOptions } from '../../host/headers.ts'
import { homeWith } from '../example-host.ts'
import { check, fail, notMeasured, pass } from '../contract.ts'

export default check({
  id: 'sec.frame', version: 1, element: 5, severity: 'medium', reads: 'host',
  effortMinutes: 15, skill: 'developer',
  source: { reference: 'HTML Standard, 7.7 and CSP Level 3, frame-ancestors; MDN HTTP Observatory', kind: 'standard' },
  words: {
    fr: {
      title: 'Un autre site peut afficher le vôtre dans un cadre',
      why: 'Un escroc peut montrer votre page sous une page invisible : le client croit cliquer chez lui et clique chez vous (commande, compte, mot de passe).',
      fix: 'Demandez à votre hébergeur d’ajouter l’en-tête « Content-Security-Policy » avec « frame-ancestors » et la valeur « self », ou « X-Frame-Options » avec « SAMEORIGIN ».',
    },
    en: {
      title: 'Another site can show yours inside a frame',
      why: 'A crook can show your page under an invisible one: customers think they are clicking over there, and click on your site (order, account, password).',
      fix: 'Ask your host to add the header “Content-Security-Policy” with “frame-ancestors” and the value “self”, or “X-Frame-Options” with “SAMEORIGIN”.',
    },
  },
  run({ home }) {
    if (!home) return notMeasured('the home page did not answer again')
    const options = home.headers['x-frame-options']
    const { ancestors } = readCsp({ header: home.headers['content-security-policy'], isHttps: true })
    // Where both are sent, browsers obey frame-ancestors alone.
    const isClosed = ancestors ? !isBroad(ancestors) : readFrameOptions(options) === 'closed'
    return isClosed ? pass() : fail({ url: home.url, proof: options ? { text: `x-frame-options: ${options}` } : { sought: 'x-frame-options, frame-ancestors' } })
  },
  examples: {
    pass: [
      { host: homeWith({ 'x-frame-options': 'SAMEORIGIN, SAMEORIGIN' }) },
      { host: homeWith({ 'content-security-policy': 'frame-ancestors https://partenaire.fr' }) },
    ],
    fail: [
      { host: homeWith({}) },
      { host: homeWith({ 'x-frame-options': 'ALLOW-FROM https://partenaire.fr' }) },
      { host: homeWith({ 'x-frame-options': 'DENY', 'content-security-policy': 'frame-ancestors *' }) },
      { host: homeWith({ 'content-security-policy': 'default-src \'none\'' }) },
    ],
  },
})
