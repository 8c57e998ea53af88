// A contact form that asks too much before the first word is exchanged.
import { check, fail, notApplicable, pass } from '../contract.ts'
import { isContactForm, visibleFields } from '../../rules/words/forms.ts'

export default check({
  id: 'cust.form-length', version: 1, element: 4, severity: 'low', reads: 'page',
  effortMinutes: 20, skill: 'editor',
  threshold: {
    value: 8, unit: 'fields', from: 3, to: 20,
    words: { fr: { name: 'Formulaire de contact, au plus', origin: 'Chaque question de plus fait renoncer des visiteurs' }, en: { name: 'Contact form, at most', origin: 'Each further question makes some visitors give up' } },
  },
  source: { reference: 'At most 8 visible fields', kind: 'convention' },
  words: {
    fr: {
      title: 'Votre formulaire pose {fields} questions',
      many: '{count} formulaires posent plus de {limit} questions',
      why: 'Chaque question de plus fait renoncer des visiteurs. Pour rappeler quelqu’un, il suffit de son nom, d’un moyen de le joindre et de sa demande.',
      fix: 'Gardez {limit} questions au plus et posez les autres de vive voix.',
      good: 'Un formulaire court : {fields} questions',
    },
    en: {
      title: 'Your form asks {fields} questions',
      many: '{count} forms ask more than {limit} questions',
      why: 'Each further question makes some visitors give up. To call somebody back, a name, a way to reach them and their request are enough.',
      fix: 'Keep {limit} questions at most and ask the others in conversation.',
      good: 'A short form: {fields} questions',
    },
  },
  run(page, _about, limit) {
    const [longest] = page.forms.filter(isContactForm).sort((a, b) => visibleFields(b).length - visibleFields(a).length)
    if (!longest) return notApplicable
    const fields = visibleFields(longest)
    if (fields.length <= limit) return pass({ fields: fields.length })
    const text = fields.map((field) => field.label || field.name).join(', ')
    return fail({ url: page.url, proof: { selector: longest.selector, text }, values: { fields: fields.length, limit } })
  },
  examples: {
    pass: [
      '<form><input type="email" name="email"><textarea name="demande"></textarea><button>Envoyer</button></form>',
      '<form>' + '<input type="radio" name="civilite">'.repeat(9) + '<input name="nom"><input type="tel" name="tel"></form>',
      '<form>' + '<input type="hidden" name="h">'.repeat(9) + '<div style="display:none"><input name="piege"></div><input name="nom"><input type="email" name="e"></form>',
    ],
    fail: [
      '<form>' + ['nom', 'prenom', 'societe', 'adresse', 'cp', 'ville', 'email', 'budget'].map((name) => `<label>${name} <input name="${name}"></label>`).join('') + '<textarea name="demande"></textarea></form>',
      '<html lang="en"><form><input type="email" name="email">' + '<select name="a"></select><select name="b"></select>'.repeat(4) + '</form>',
    ],
  },
})
