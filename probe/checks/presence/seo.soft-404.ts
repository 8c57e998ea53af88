// An address that does not exist, answered as if it did.
import { check, fail, notMeasured, pass } from '../contract.ts'
import { isGone } from '../../rules/search/answers.ts'

export default check({
  id: 'seo.soft-404', version: 1, element: 1, severity: 'high', reads: 'host',
  effortMinutes: 45, skill: 'developer',
  source: { reference: 'Google Search Central, "Soft 404 errors"; RFC 9110, 15.5.5', kind: 'standard' },
  words: {
    fr: {
      title: 'Une adresse qui n’existe pas reçoit une page normale',
      why: 'À une adresse inventée, votre site répond que tout va bien (code {status}). Google peut enregistrer des milliers de fausses pages, et vous ne voyez jamais vos liens cassés.',
      fix: 'Demandez à votre développeur que les adresses inconnues répondent par un code 404, avec une page d’erreur qui propose l’accueil et le contact.',
      good: 'Une adresse inconnue reçoit bien une erreur 404',
    },
    en: {
      title: 'An address that does not exist gets an ordinary page',
      why: 'To an invented address, your site answers that all is well (code {status}). Google may record thousands of false pages, and you never see your broken links.',
      fix: 'Ask your developer to make unknown addresses answer with the code 404, with an error page that offers the home page and the contact.',
      good: 'An unknown address does get a 404 error',
    },
  },
  run({ origin, missing }) {
    if (!missing) return notMeasured('an unknown address could not be asked for')
    if (isGone(missing.status)) return pass()
    if (missing.status !== 200) return notMeasured('an unknown address could not be asked for')
    return fail({ url: `${origin}/`, proof: { text: missing.url }, values: { status: missing.status } })
  },
  examples: {
    pass: [
      { host: { missing: { url: 'https://exemple.fr/rien', status: 404 } } },
      { host: { missing: { url: 'https://exemple.fr/rien', status: 410 } } },
    ],
    fail: [
      { host: { missing: { url: 'https://exemple.fr/rien', status: 200 } } },
      { host: { missing: { url: 'https://exemple.fr/', status: 200 } } },
    ],
  },
})
