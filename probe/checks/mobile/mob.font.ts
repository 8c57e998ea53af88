// A page whose text is too small to read on a telephone.
import { eachPage } from '../../rules/browser/each-page.ts'
import { exampleNarrow, pageInBrowser } from '../../rules/browser/example-page.ts'
import { check, fail, pass } from '../contract.ts'

export default check({
  id: 'mob.font', version: 1, element: 7, severity: 'low', reads: 'browser',
  effortMinutes: 20, skill: 'developer', threshold: {
    value: 40, unit: 'percent', from: 5, to: 90,
    words: { fr: { name: 'Texte sous 12 pixels sur un téléphone, au plus', origin: 'Lighthouse, jusqu’à sa version 12 : 60 % du texte à 12 pixels ou plus' }, en: { name: 'Text under 12 pixels on a phone, at most', origin: 'Lighthouse until version 12: 60% of the text at 12 pixels or more' } },
  },
  source: { reference: 'Lighthouse until version 12, "Document uses legible font sizes": 12 px for 60 % of the text', kind: 'convention' },
  words: {
    fr: {
      title: 'Sur un téléphone, {percent} % du texte de la page {page} est écrit trop petit',
      many: 'Le texte est trop petit sur un téléphone sur {count} pages',
      why: 'Sous 12 pixels, il faut agrandir pour lire. Beaucoup ne le font pas et repartent.',
      fix: 'Écrivez le texte courant en 16 pixels, et rien sous 12.',
      good: 'Votre texte se lit sur un téléphone sans agrandir',
    },
    en: {
      title: 'On a phone, {percent}% of the text of the page {page} is too small',
      many: 'The text is too small on a phone on {count} pages',
      why: 'Below 12 pixels, people have to zoom in to read. Many do not, and leave.',
      fix: 'Set body text at 16 pixels, and nothing below 12.',
      good: 'Your text can be read on a phone without zooming in',
    },
  },
  run: (browser, limit) => eachPage(browser, ({ narrow }) => narrow, ({ shareOfTinyText }, { url }) => {
    if (shareOfTinyText * 100 <= limit) return pass()
    const percent = Math.round(shareOfTinyText * 100)
    return fail({ url, proof: { text: `< 12 px\u202f: ${percent}\u202f%` }, values: { percent } })
  }),
  examples: {
    pass: [
      pageInBrowser(),
      pageInBrowser({ narrow: exampleNarrow({ shareOfTinyText: 0.4 }) }),
    ],
    fail: [
      pageInBrowser({ narrow: exampleNarrow({ shareOfTinyText: 0.41 }) }),
      pageInBrowser({ narrow: exampleNarrow({ shareOfTinyText: 1 }) }),
    ],
  },
})
