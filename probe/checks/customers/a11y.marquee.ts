// Text that scrolls or blinks without end.
import { check, fail, pass } from '../contract.ts'

export default check({
  id: 'a11y.marquee', version: 1, element: 4, severity: 'medium', reads: 'page',
  effortMinutes: 15, skill: 'developer',
  source: { reference: 'WCAG 2.2, 2.2.2, failures F16 and F47; RGAA 4.1, 13.8', kind: 'standard' },
  words: {
    fr: {
      title: 'Un texte défile ou clignote sans fin sur la page {page}',
      many: 'Un texte défile ou clignote sans fin sur {count} pages',
      why: 'On ne peut ni l’arrêter ni le lire à son rythme, et il empêche certaines personnes de lire le reste de la page.',
      fix: 'Remplacez <marquee> ou <blink> par un texte immobile : une ligne en haut de page, bien visible, suffit à une annonce.',
    },
    en: {
      title: 'A text scrolls or blinks without end on the page {page}',
      many: 'A text scrolls or blinks without end on {count} pages',
      why: 'It can be neither stopped nor read at one’s own pace, and it keeps some people from reading the rest of the page.',
      fix: 'Replace <marquee> or <blink> with a still text: a clear line at the top of the page is enough for an announcement.',
    },
  },
  run(page) {
    const [first] = page.moving
    if (first === undefined) return pass()
    return fail({ url: page.url, proof: { selector: first, pages: [page.url] } })
  },
  examples: {
    pass: ['<p class="marquee">Soldes</p>', '<p>&lt;marquee&gt; est une vieille balise</p>'],
    fail: ['<marquee>Soldes jusqu’à samedi</marquee>', '<p><blink>Nouveau</blink></p>'],
  },
})
