// What a form is for, as its fields tell.
import type { Form, FormField } from '../../facts/page-facts.ts'

const LETTER = /newsletter|lettre d.information|infolettre|inscri|abonne/i
const MAIL = /mail|courriel/i
const REACH = /mail|courriel|t[ée]l|phone/i

const PASSWORD = /mot de passe|password/i

const wordsOf = ({ name, label }: FormField) => `${name} ${label}`

const OFFERS = /newsletter|lettre|infolettre|abonne|promo|actualit|nouveaux articles|offres?|bons plans|partenaires|marketing|sms|opt[-_]?in\b/i

/** A box to tick by which somebody agrees to be written to: a sign-up, whatever else the form asks. */
export const isOffer = (field: FormField): boolean => field.type === 'checkbox' && OFFERS.test(`${field.label} ${field.name}`)

export function visibleFields(form: Form): FormField[] {
  return form.fields.filter((field) => field.isVisible)
}

/** A form by which somebody asks to be answered: not a search, a sign-in, or a newsletter. */
export function isContactForm(form: Form): boolean {
  const fields = visibleFields(form)
  const isReachable = fields.some((field) => ['email', 'tel'].includes(field.type) || REACH.test(wordsOf(field)))
  return isReachable && fields.length >= 2 && !fields.some((field) => field.type === 'password' || PASSWORD.test(wordsOf(field))) && !isNewsletter(form)
}

/** A single question, the e-mail address: hardly anything but a letter begins so. */
export function asksOnlyMail(form: Form): boolean {
  const [first, ...others] = visibleFields(form).filter(({ type }) => type !== 'checkbox')
  return first !== undefined && !others.length && (first.type === 'email' || MAIL.test(`${wordsOf(first)} ${first.placeholder}`))
}

/** One e-mail address to type, and words that speak of a letter. */
export function isNewsletter(form: Form): boolean {
  const visible = visibleFields(form)
  const asksMail = visible.some((field) => field.type === 'email' || MAIL.test(wordsOf(field)))
  return asksMail && visible.length <= 3 && !visible.some((field) => field.type === 'textarea' || field.type === 'password')
    && LETTER.test([form.action, ...form.fields.map(wordsOf)].join(' '))
}
