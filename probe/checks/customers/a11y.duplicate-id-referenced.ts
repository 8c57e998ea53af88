// Two places of a page with one name, when a label or a description refers to it.
import { check, fail, notApplicable, pass } from '../contract.ts'

export default check({
  // Its usual cause is one form twice, for phones and for desks, of which one is hidden: nobody is barred then. Not high, for that.
  id: 'a11y.duplicate-id-referenced', version: 1, element: 4, severity: 'medium', reads: 'page',
  effortMinutes: 20, skill: 'developer',
  source: { reference: 'WCAG 2.2, 1.3.1 and 4.1.2; RGAA 4.1, 8.2 and 11.1', kind: 'standard' },
  words: {
    fr: {
      title: 'Sur la page {page}, un libellé renvoie à « {id} », qui existe en double',
      many: 'Des libellés renvoient à un identifiant en double sur {count} pages',
      why: 'Le lecteur d’écran prend le premier des deux : il peut annoncer le nom d’un champ pour un autre. Un clic sur le libellé mène aussi au mauvais champ.',
      fix: 'Donnez un identifiant propre à chaque champ (<input id="email-contact">, <input id="email-lettre">) et reprenez-le dans son libellé : <label for="email-contact">',
    },
    en: {
      title: 'On the page {page}, a label refers to “{id}”, which exists twice',
      many: 'Labels refer to an identifier that exists twice on {count} pages',
      why: 'A screen reader takes the first of the two: it may announce the name of one field for another. A click on the label also leads to the wrong field.',
      fix: 'Give each field its own identifier (<input id="email-contact">, <input id="email-newsletter">) and repeat it in its label: <label for="email-contact">',
    },
  },
  run(page) {
    if (!page.referencedIds.length) return notApplicable
    const referenced = new Set(page.referencedIds)
    const doubled = page.duplicateIds.filter((id) => referenced.has(id))
    const [first] = doubled
    if (!first) return pass()
    return fail({ url: page.url, proof: { selector: `[id="${first}"]`, text: doubled.slice(0, 10).join(', ') }, values: { id: first } })
  },
  examples: {
    pass: ['<div id="a"></div><div id="a"></div><label for="b">Nom</label><input id="b">', '<label for="a">Nom</label><input id="a"><label for="b">Ville</label><input id="b">'],
    fail: ['<label for="a">Nom</label><input id="a"><input id="a">', '<p id="aide">8 caractères</p><p id="aide">Deux</p><input aria-label="Code" aria-describedby="aide">'],
  },
})
