// Fields of a form that do not say what they ask, or only until one types in them.
import { cutText } from '../../facts/cut.ts'
import type { Form } from '../../facts/page-facts.ts'
import { check, fail, notApplicable, pass } from '../contract.ts'
import { visibleFields } from '../../rules/words/forms.ts'

/** A box to search in is known by its place and its button; the rest is not. */
const isSearch = (form: Form) => form.fields.some(({ type, name, placeholder }) => type === 'search' || /^(?:q|s|query|search|recherche|keywords?)$/i.test(name) || /^(?:recherche|search)/i.test(placeholder))

export default check({
  id: 'cust.form-labels', version: 1, element: 4, severity: 'high', reads: 'page',
  effortMinutes: 30, skill: 'developer',
  source: { reference: 'WCAG 2.2, 1.3.1 et 3.3.2 ; RGAA 4.1, critère 11.1', kind: 'standard' },
  words: {
    fr: {
      title: 'Le formulaire de {page} ne nomme pas ses champs',
      many: '{count} formulaires ne nomment pas leurs champs',
      why: '{count} {count|champ n’a|champs n’ont} pas de libellé qui {count|lui|leur} soit relié : {fields}. {isGrey|Un texte gris à l’intérieur s’efface à la première lettre : interrompu, le client ne sait plus quoi corriger, et une personne aveugle n’entend rien.|Un mot écrit à côté ne suffit pas : une personne aveugle n’entend rien, et toucher le mot n’ouvre pas le champ.}',
      fix: 'Dans les réglages du formulaire, remplissez le « libellé » (label) de chaque champ et affichez-le au-dessus. Si le mot y est déjà, faites-le relier au champ (attribut « for »).',
      good: 'Chaque champ de vos formulaires dit ce qu’il demande',
    },
    en: {
      title: 'The form of {page} does not name its fields',
      many: '{count} forms do not name their fields',
      why: '{count} {count|field has|fields have} no label tied to {count|it|them}: {fields}. {isGrey|A grey text inside vanishes at the first letter: once interrupted, customers no longer know what to correct, and a blind person hears nothing.|A word written beside is not enough: a blind person hears nothing, and touching the word does not open the field.}',
      fix: 'In the form’s settings, fill in the “label” of every field and show it above. If the word is there already, have it tied to the field (attribute “for”).',
      good: 'Every field of your forms says what it asks',
    },
  },
  run(page) {
    const fields = page.forms.filter((form) => !form.isHidden && !isSearch(form)).flatMap(visibleFields)
    if (!fields.length) return notApplicable
    const unnamed = fields.filter(({ label, title }) => !label && !title)
    const [first] = unnamed
    if (!first) return pass()
    const said = [...new Set(unnamed.map(({ placeholder, name, type }) => placeholder || name || type))]
    return fail({ url: page.url, proof: { selector: first.selector, text: cutText(said.join(', '), 200) }, values: { count: unnamed.length, fields: said.slice(0, 3).join(', '), isGrey: first.placeholder ? 1 : 2 } })
  },
  examples: {
    pass: [
      '<form><label>Nom <input name="nom" placeholder="Claire Borde"></label><label for="e">E-mail</label><input id="e" type="email" name="e" placeholder="vous@exemple.fr"></form>',
      '<form><input name="nom" aria-label="Nom" placeholder="Nom"><input type="email" name="e" aria-label="E-mail"></form>',
      '<form action="/s"><input name="s"></form><form><input placeholder="Rechercher…"></form><form><input type="email" name="e" title="Votre e-mail"></form>',
    ],
    fail: [
      '<form><input name="nom" placeholder="Nom"><input type="email" name="e" placeholder="E-mail"><textarea name="m" placeholder="Message"></textarea></form>',
      '<form><label>Nom <input name="nom"></label><input type="tel" name="tel" placeholder="Téléphone"></form>',
      '<form><label>Nom</label><input name="nom"><label>E-mail</label><input type="email" name="e"></form>',
    ],
  },
})
