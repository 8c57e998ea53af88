// A form that makes people type what their phone already knows.
import type { FormField } from '../../facts/page-facts.ts'
import { check, fail, notApplicable, pass } from '../contract.ts'
import { isContactForm, visibleFields } from '../../rules/words/forms.ts'

const EMAIL = /e-?mail|courriel/i
const PHONE = /\bt[ée]l|phone|portable|mobile/i
const NAME = /^(?:your-?)?(?:nom|name|pr[ée]nom|first-?name|last-?name|full-?name)\b/i

/** Values that a browser fills such fields in from; others fill in nothing (WCAG failure F107). */
const FILLS = /(?:^|\s)(?:name|(?:given|family|additional|nick)-?name|username|honorific-(?:prefix|suffix)|organization(?:-title)?|email|tel(?:-[a-z]+)*)(?:\s+webauthn)?$/

/** What the browser could fill in, in its own words; null for what it cannot know. */
function knownAs({ type, name, label }: FormField): string | null {
  if (type === 'email' || (type === 'text' && EMAIL.test(`${name} ${label}`))) return 'email'
  if (type === 'tel' || (type === 'text' && PHONE.test(`${name} ${label}`))) return 'tel'
  return type === 'text' && (NAME.test(name) || NAME.test(label)) ? 'name' : null
}

export default check({
  id: 'cust.form-autocomplete', version: 1, element: 4, severity: 'low', reads: 'page',
  effortMinutes: 20, skill: 'developer',
  source: { reference: 'WCAG 2.2, 1.3.5 Identify Input Purpose ; RGAA 4.1, critère 11.13', kind: 'standard' },
  words: {
    fr: {
      title: 'Le formulaire de {page} ne se remplit pas tout seul',
      many: '{count} formulaires ne se remplissent pas tout seuls',
      why: 'Le téléphone du client connaît son nom et son adresse, mais le formulaire ne lui dit pas où les mettre : {fields}. Tout retaper au pouce fait renoncer.',
      fix: 'Demandez à votre prestataire d’ajouter aux champs l’attribut « autocomplete » avec ces valeurs : {tokens}.',
      good: 'Vos formulaires se remplissent tout seuls',
    },
    en: {
      title: 'The form of {page} does not fill itself in',
      many: '{count} forms do not fill themselves in',
      why: 'The customer’s phone knows their name and address, but the form does not tell it where they go: {fields}. Typing it all again with a thumb makes people give up.',
      fix: 'Ask your provider to add the “autocomplete” attribute to the fields, with these values: {tokens}.',
      good: 'Your forms fill themselves in',
    },
  },
  run(page) {
    const known = page.forms.filter(isContactForm).flatMap(visibleFields).flatMap((field) => {
      const token = knownAs(field)
      return token ? [{ field, token }] : []
    })
    if (!known.length) return notApplicable
    const bare = known.filter(({ field }) => !FILLS.test(field.autocomplete))
    const [first] = bare
    if (!first) return pass()
    const said = [...new Set(bare.map(({ field }) => field.label || field.placeholder || field.title || field.name || field.type))].slice(0, 3).join(', ')
    return fail({ url: page.url, proof: { selector: first.field.selector, text: said }, values: { fields: said, tokens: [...new Set(bare.map(({ token }) => token))].join(', ') } })
  },
  examples: {
    pass: [
      '<form><input name="nom" autocomplete="name"><input type="email" name="e" autocomplete="email"><textarea name="m"></textarea></form>',
      '<form><input name="prenom" autocomplete="given-name"><input type="tel" name="t" autocomplete="section-a tel"><input name="surface"></form>',
    ],
    fail: [
      '<form><input name="nom" autocomplete="name"><input type="email" name="email"><textarea name="m"></textarea></form>',
      '<form autocomplete="off"><label>Téléphone <input type="tel" name="tel" autocomplete="off"></label><textarea name="m"></textarea></form>',
    ],
  },
})
