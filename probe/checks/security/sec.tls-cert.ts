// A certificate that browsers refuse: the visitor sees a warning instead of the site.
import { parsed } from '../../net/parsed.ts'
import { TLS } from '../example-host.ts'
import { check, fail, notApplicable, notMeasured, pass, toVerify } from '../contract.ts'

/** A chain sent in part: some browsers know how to complete it, others and many programs do not. */
const UNSURE = new Set(['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'UNABLE_TO_GET_ISSUER_CERT'])

export default check({
  id: 'sec.tls-cert', version: 1, element: 5, severity: 'critical', reads: 'host',
  effortMinutes: 60, skill: 'developer',
  source: { reference: 'RFC 5280, 6 and RFC 9525, 6: path and name validation', kind: 'standard' },
  words: {
    fr: {
      title: 'Les navigateurs refusent le certificat de votre site',
      doubt: 'Certains appareils refusent peut-être le certificat de votre site',
      why: 'Le visiteur voit « Votre connexion n’est pas privée » au lieu de votre page, et presque tous s’en vont. Motif, pour votre hébergeur : {reason}.',
      fix: 'Demandez aujourd’hui à votre hébergeur un certificat valable pour {host}, avec sa chaîne complète, renouvelé tout seul. Il est gratuit chez la plupart (Let’s Encrypt).',
      good: 'Le certificat de votre site est valable',
    },
    en: {
      title: 'Browsers refuse the certificate of your site',
      doubt: 'Some devices may refuse the certificate of your site',
      why: 'The visitor sees “Your connection is not private” instead of your page, and nearly all of them leave. Reason, for your host: {reason}.',
      fix: 'Ask your host today for a certificate valid for {host}, with its complete chain, renewed by itself. It is free with most of them (Let’s Encrypt).',
      good: 'The certificate of your site is valid',
    },
  },
  run({ isPublic, origin, tls }) {
    if (!isPublic || !origin.startsWith('https:')) return notApplicable
    if (!tls) return notMeasured('no encrypted connection could be opened')
    if (tls.refusal === null) return pass()
    const shown = { url: `${origin}/`, proof: { text: `${tls.refusal}, ${tls.issuer}, ${tls.validTo.slice(0, 10)}` }, values: { reason: tls.refusal, host: parsed(origin).host } }
    return UNSURE.has(tls.refusal) ? toVerify(shown) : fail(shown)
  },
  examples: {
    pass: [
      { host: { tls: TLS } },
      { host: { tls: { ...TLS, daysLeft: 0 } } },
    ],
    fail: [
      { host: { tls: { ...TLS, refusal: 'CERT_HAS_EXPIRED', daysLeft: -3 } } },
      { host: { tls: { ...TLS, refusal: 'DEPTH_ZERO_SELF_SIGNED_CERT' } } },
      { host: { tls: { ...TLS, refusal: 'ERR_TLS_CERT_ALTNAME_INVALID' } } },
    ],
  },
})
