// A label or a description that refers to nothing.
import type { PageFacts } from '../../facts/page-facts.ts'
import { check, fail, notApplicable, pass } from '../contract.ts'

/** A label that misses its field leaves the field nameless: `cust.form-labels` speaks of it. */
const hasNamelessField = (page: PageFacts) => page.forms.some((form) => form.fields.some((field) => field.isVisible && !field.label))

export default check({
  id: 'a11y.missing-id-referenced', version: 1, element: 4, severity: 'low', reads: 'page',
  effortMinutes: 15, skill: 'developer',
  source: { reference: 'WCAG 2.2, 1.3.1 and 4.1.2; WAI-ARIA 1.2, 8.5', kind: 'standard' },
  words: {
    fr: {
      title: 'Sur la page {page}, un libellé renvoie à « {id} », qui n’existe pas',
      many: 'Des libellés ou des descriptions ne renvoient à rien sur {count} pages',
      why: 'L’explication prévue pour qui ne voit pas la page n’est jamais lue : le texte auquel le code renvoie manque.',
      fix: 'Retrouvez « {id} » dans le code de la page : donnez cet identifiant à l’élément voulu, ou retirez le renvoi (for, aria-labelledby, aria-describedby).',
    },
    en: {
      title: 'On the page {page}, a label refers to “{id}”, which does not exist',
      many: 'Labels or descriptions refer to nothing on {count} pages',
      why: 'The explanation meant for those who do not see the page is never read: the text that the code refers to is missing.',
      fix: 'Find “{id}” in the code of the page: give that identifier to the element meant, or remove the reference (for, aria-labelledby, aria-describedby).',
    },
  },
  run(page) {
    if (!page.referencedIds.length || hasNamelessField(page)) return notApplicable
    const [first] = page.missingIds
    if (first === undefined) return pass()
    return fail({ url: page.url, proof: { selector: `[for="${first}"], [aria-labelledby~="${first}"], [aria-describedby~="${first}"]`, text: page.missingIds.slice(0, 10).join(', ') }, values: { id: first } })
  },
  examples: {
    pass: ['<form><label for="a">Nom</label><input id="a"></form>', '<span id="t">Titre</span><section aria-labelledby="absent t">A</section>'],
    fail: ['<form><input aria-label="Code" aria-describedby="absent"></form>', '<section aria-labelledby="absent"><p>A</section>'],
  },
})
