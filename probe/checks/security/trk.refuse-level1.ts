// A banner where one can agree at once, and refuse only by searching.
import { cutText } from '../../facts/cut.ts'
import { NOT_OPENED } from '../../rules/browser/each-page.ts'
import { consentInBrowser, exampleBanner } from '../../rules/browser/example-page.ts'
import { followersIn } from '../../rules/browser/followers.ts'
import { check, fail, notApplicable, notMeasured, pass, toVerify } from '../contract.ts'

const ASKS = /accep|autoris|consen|agree|allow|akzept|zustimm|aceptar|accett/i

export default check({
  id: 'trk.refuse-level1', version: 1, element: 5, severity: 'critical', reads: 'browser',
  effortMinutes: 20, skill: 'editor',
  source: { reference: 'Loi Informatique et Libertés, art. 82; CNIL, délibération 2020-091 (refuser aussi simplement qu’accepter)', kind: 'law' },
  words: {
    fr: {
      title: 'Sur votre bandeau, refuser est plus difficile qu’accepter',
      doubt: 'Sur votre bandeau, refuser est-il aussi facile qu’accepter ?',
      why: 'Le visiteur peut « {accept} » d’un geste, mais pas refuser d’un geste aussi visible. La CNIL demande les deux au même endroit ; un accord obtenu ainsi ne vaut rien.',
      fix: 'Dans les réglages de votre outil de consentement, affichez « Tout refuser » sur le premier écran du bandeau, de la même taille et de la même couleur que « Tout accepter ».',
      good: 'Refuser vos cookies est aussi simple que les accepter',
    },
    en: {
      title: 'On your banner, refusing is harder than agreeing',
      doubt: 'On your banner, is refusing as easy as agreeing?',
      why: 'Visitors can “{accept}” in one gesture, but not refuse in a gesture as visible. The CNIL asks for both in the same place; an agreement obtained this way is worth nothing.',
      fix: 'In the settings of your consent tool, show “Refuse all” on the first screen of the banner, of the same size and colour as “Accept all”.',
      good: 'Refusing your cookies is as easy as accepting them',
    },
  },
  run({ consent }) {
    if (!consent) return NOT_OPENED
    const { banner, url, before } = consent
    if (!banner) return notApplicable
    const { accept, refuse, isRefuseAsEasy, selector, text } = banner
    if (accept === null) return refuse === null ? notMeasured('the banner could not be read') : pass()
    const shown = { url, proof: { selector, text: cutText(text, 300) }, values: { accept, refuse: refuse ?? '' } }
    // Whether a smaller or paler button misleads is for a person to judge.
    if (refuse !== null) return isRefuseAsEasy ? pass() : toVerify(shown)
    // « J’ai compris » may close a mere notice, where nothing follows anybody.
    const asks = ASKS.test(accept) || followersIn(before).some(({ isSure }) => isSure)
    return asks ? fail(shown) : toVerify(shown)
  },
  examples: {
    pass: [
      consentInBrowser({ banner: exampleBanner }),
      consentInBrowser({ banner: { ...exampleBanner, refuse: 'Continuer sans accepter' } }),
      consentInBrowser({ banner: { ...exampleBanner, accept: null } }),
    ],
    fail: [
      consentInBrowser({ banner: { ...exampleBanner, refuse: null, isRefuseAsEasy: false } }),
      consentInBrowser({ before: { cookies: [], requests: ['https://www.google-analytics.com/g/collect?v=2&tid=G-1'] }, banner: { ...exampleBanner, accept: 'J’ai compris', refuse: null, isRefuseAsEasy: false } }),
    ],
  },
})
