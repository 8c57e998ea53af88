// A contact form that asks too much before the first word is exchanged.
import type { Form } from '../../facts/page-facts.ts'
import { check, fail, notApplicable, pass } from '../contract.ts'

const FIELD_LIMIT = 8

const visible = (form: Form) => form.fields.filter((field) => field.isVisible)

/** A form by which somebody asks to be answered: not a search, a sign-in, or a newsletter. */
function isContactForm(form: Form): boolean {
  const fields = visible(form)
  const isReachable = fields.some((field) => ['email', 'tel'].includes(field.type) || /mail|t[ée]l|phone/i.test(`${field.name} ${field.label}`))
  return isReachable && fields.length >= 2 && !fields.some((field) => field.type === 'password')
}

export default check({
  id: 'cust.form-length', version: 1, element: 4, severity: 'low', reads: 'page',
  effortMinutes: 20, skill: 'editor',
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
  run(page) {
    const [longest] = page.forms.filter(isContactForm).sort((a, b) => visible(b).length - visible(a).length)
    if (!longest) return notApplicable
    const fields = visible(longest)
    if (fields.length <= FIELD_LIMIT) return pass({ fields: fields.length })
    const text = fields.map((field) => field.label || field.name).join(', ')
    return fail({ url: page.url, proof: { selector: longest.selector, text }, values: { fields: fields.length, limit: FIELD_LIMIT } })
  },
  examples: {
    pass: [
      '<form><input type="email" name="email"><textarea name="demande"></textarea><button>Envoyer</button></form>',
      '<form>' + '<input type="radio" name="civilite">'.repeat(9) + '<input name="nom"><input type="tel" name="tel"></form>',
      '<form>' + '<input type="hidden" name="h">'.repeat(9) + '<div style="display:none"><input name="piege"></div><input name="nom"><input type="email" name="e"></form>',
    ],
    fail: ['<form>' + ['nom', 'prenom', 'societe', 'adresse', 'cp', 'ville', 'email', 'budget'].map((name) => `<label>${name} <input name="${name}"></label>`).join('') + '<textarea name="demande"></textarea></form>'],
  },
})
