// French text whose sentences are too long to be read at one go.
import { cutText } from '../../facts/cut.ts'
import { check, fail, notApplicable, pass } from '../contract.ts'
import { blocksOf, kandelMoles, readFrench } from '../../rules/words/french-reading.ts'
import { pageTypeOf } from '../../rules/words/page-type.ts'

const FEWEST_SENTENCES = 3
const FEWEST_WORDS = 100
/** A page half translated: its long sentences may be the English ones. */
const ENGLISH = /\b(?:the|and|with|which|this)\b/gi
const FEW_ENGLISH = 5

const LONG = 'Notre entreprise qui travaille depuis de nombreuses années dans le domaine de la menuiserie vous accompagne dans la conception puis dans la réalisation de votre escalier et veille avec soin à chaque détail du chantier. '

export default check({
  id: 'cont.readability-fr', version: 1, element: 2, severity: 'low', reads: 'page',
  effortMinutes: 45, skill: 'editor',
  threshold: {
    value: 25, unit: 'words', from: 12, to: 40,
    words: { fr: { name: 'Phrase en moyenne, au plus', origin: 'Une phrase plus longue ne se lit pas d’un trait sur un téléphone' }, en: { name: 'Sentence on average, at most', origin: 'A longer sentence is not read at one go on a phone' } },
  },
  source: { reference: 'At most 25 words a sentence; index of Kandel and Moles (1958)', kind: 'convention' },
  words: {
    fr: {
      title: 'Sur la page {page}, une phrase compte {words} mots en moyenne',
      many: '{count} pages ont des phrases de plus de {limit} mots en moyenne',
      why: 'Sur un téléphone, une phrase si longue occupe l’écran : on la saute. L’indice de lecture de la page est de {index} (100 : très facile, 0 : très difficile).',
      fix: 'Coupez chaque phrase après son idée. Mettez une liste là où vous énumérez. Relisez à voix haute : là où vous reprenez votre souffle, mettez un point.',
      good: 'Vos textes se lisent facilement : {words} mots par phrase',
    },
    en: {
      title: 'On the page {page}, a sentence has {words} words on average',
      many: '{count} pages have sentences of more than {limit} words on average',
      why: 'On a phone, such a sentence fills the screen: people skip it. The reading index of the page is {index} (100: very easy, 0: very hard).',
      fix: 'Cut each sentence after its idea. Make a list where you enumerate. Read aloud: where you take a breath, put a full stop.',
      good: 'Your French texts are easy to read: {words} words a sentence',
    },
  },
  run(page, about, limit) {
    if (page.language !== 'fr' || page.mainWordCount < FEWEST_WORDS || pageTypeOf(page, about) === 'legal') return notApplicable
    if ((page.mainText.match(ENGLISH)?.length ?? 0) > FEW_ENGLISH) return notApplicable
    const reading = readFrench(page.mainText)
    if (reading.sentences < FEWEST_SENTENCES || reading.words < FEWEST_WORDS) return notApplicable
    const words = Math.round(reading.wordsPerSentence)
    if (reading.wordsPerSentence <= limit) return pass({ words })
    const longest = blocksOf(page.mainText).flatMap((line) => line.split(/(?<=[.!?…])\s/)).sort((a, b) => b.length - a.length)[0]!
    return fail({ url: page.url, proof: { text: cutText(longest, 300) }, values: { words, limit, index: Math.max(0, Math.round(kandelMoles(page.mainText))) } })
  },
  examples: {
    pass: [
      `<main><p>${'Nous fabriquons votre escalier à l’atelier. Deux compagnons le posent en une journée. Vous pouvez monter le soir même. '.repeat(8)}</p></main>`,
      `<main><p>${'Le chêne vient du Var et sèche deux ans sous notre hangar. '.repeat(10)}</p><ul>${'<li>Chêne, frêne, hêtre, noyer, merisier, érable, orme, tilleul, bouleau, châtaignier, if, mélèze, pin, sapin, cèdre, cyprès, douglas, épicéa, robinier</li>'.repeat(2)}</ul></main>`,
      `<main><p>${'Le chêne vient du Var et sèche deux ans sous notre hangar. '.repeat(10)}</p>${'<p>Ce guide est pour vous, dirigeant, commerçant ou responsable d’espace professionnel<br><br>Vous découvrirez :<br>🔸 Comment transformer votre lieu en véritable atout pour vos équipes et vos clients<br>🔸 Comment éviter les erreurs qui plombent la rentabilité d’un espace professionnel<br><br>À vous de jouer.</p>'.repeat(4)}</main>`,
    ],
    fail: [`<main><p>${LONG.repeat(6)}</p></main>`, `<main>${`<p>${LONG}</p>`.repeat(6)}<p>Merci de votre visite.</p></main>`],
  },
})
