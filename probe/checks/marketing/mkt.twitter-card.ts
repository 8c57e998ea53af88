// A card for X that cannot be drawn: of no known kind, or with a large picture that is not there.
import { check, fail, notApplicable, pass } from '../contract.ts'

const CARDS = new Set(['summary', 'summary_large_image', 'app', 'player'])

export default check({
  id: 'mkt.twitter-card', version: 1, element: 2, severity: 'low', reads: 'page',
  effortMinutes: 15, skill: 'developer',
  source: { reference: 'X Developer Platform, "Cards markup": twitter:card, with Open Graph as fallback', kind: 'convention' },
  words: {
    fr: {
      title: 'La page {page} se partage sans image sur X',
      many: '{count} pages se partagent sans image sur X',
      why: 'La page annonce une carte « {card} » que X ne peut pas dessiner{isUnknown| : ce nom n’existe pas.| : aucune image n’est donnée.} Le lien partagé reste nu, et se remarque peu.',
      fix: 'Dans votre outil de référencement, réglage « X » ou « Twitter » : choisissez « grande image » (summary_large_image) et une image par défaut.',
    },
    en: {
      title: 'The page {page} is shared without a picture on X',
      many: '{count} pages are shared without a picture on X',
      why: 'The page announces a “{card}” card that X cannot draw{isUnknown|: there is no such name.|: no picture is given.} The shared link stays bare and is hardly noticed.',
      fix: 'In your search tool, setting “X” or “Twitter”: choose “large image” (summary_large_image) and a default picture.',
    },
  },
  run({ url, metas }) {
    const card = metas['twitter:card']?.trim()
    const hasPicture = [metas['twitter:image'], metas['twitter:image:src'], metas['og:image']].some((image) => image?.trim())
    // Without a card, X draws the one that Open Graph describes; without either, nothing was asked.
    if (!card) return hasPicture && metas['og:title'] ? pass() : notApplicable
    const isUnknown = !CARDS.has(card)
    if (!isUnknown && (hasPicture || card !== 'summary_large_image')) return pass()
    return fail({ url, proof: { selector: 'head > meta[name="twitter:card"]', text: card }, values: { card, isUnknown: isUnknown ? 1 : 2 } })
  },
  examples: {
    pass: [
      '<meta name="twitter:card" content="summary_large_image"><meta property="og:image" content="/a.jpg">',
      '<meta property="og:title" content="A"><meta property="og:image" content="/a.jpg">', '<meta name="twitter:card" content="summary">',
    ],
    fail: ['<meta name="twitter:card" content="summary_large_image"><meta property="og:title" content="A">', '<meta name="twitter:card" content="large">'],
  },
})
