// No way to write to the company from its site.
import { technologiesOf } from '../../technology/find.ts'
import { check, fail, notMeasured, pass } from '../contract.ts'
import type { Form } from '../../facts/page-facts.ts'
import { isContactForm, visibleFields } from '../../rules/words/forms.ts'
import { linkWith } from '../../rules/words/links.ts'

const MAIL = /^mailto:|email-protection/i
/** Rare, and quickly looked for. */
const BRACKETED_AT = /[[({]\s?(?:at|arobase|@|a)\s?[\])}]/gi
const SPELLED_OUT = /[\w.-]{2,40}\s?(?:\[|\(|\{)\s?(?:at|arobase|@|a)\s?(?:\]|\)|\})\s?[\w-]{2,40}\s?(?:\.|[[({]\s?(?:dot|point|\.)\s?[\])}])\s?[a-z]{2}/i

/** An address is looked for around each sign alone: through a whole text, the search is long. */
const isSpelledOut = (text: string) => text.matchAll(BRACKETED_AT).some(({ index }) => SPELLED_OUT.test(text.slice(Math.max(0, index - 3), index + 80)))

/** A form to write in that asks for no way to answer. */
const takesWords = (form: Form) => !form.isHidden && visibleFields(form).length >= 2 && visibleFields(form).some(({ type }) => type === 'textarea')

export default check<{ canWrite: boolean }>({
  id: 'cust.mail-link', version: 1, element: 4, severity: 'medium', reads: 'site', isSoughtOnPages: true,
  effortMinutes: 30, skill: 'editor',
  threshold: { value: 1, unit: 'way to write' },
  source: { reference: 'Directive 2000/31/CE, article 5(1)(c) ; LCEN, article 19 : adresse de courrier électronique', kind: 'law' },
  words: {
    fr: {
      title: '{hasForm|Votre formulaire ne demande pas où répondre, et aucune adresse e-mail n’est donnée|On ne peut pas vous écrire depuis votre site}',
      why: 'Le soir ou au travail, un client n’appelle pas : il écrit. {hasForm|Ni adresse e-mail, ni formulaire qui demande la sienne ou son téléphone,|Ni adresse e-mail ni formulaire} sur {pages} {pages|page lue|pages lues}. La loi demande une adresse à qui vend (LCEN, article 19).',
      fix: 'Ajoutez à la page contact votre adresse, en lien « mailto », ou un formulaire de trois champs : nom, moyen de vous répondre, demande.',
      good: 'On peut vous écrire depuis votre site',
    },
    en: {
      title: '{hasForm|Your form does not ask where to answer, and no e-mail address is given|Nobody can write to you from your site}',
      why: 'In the evening or at work, customers do not call: they write. {hasForm|Neither an e-mail address nor a form that asks for theirs or their phone|Neither an e-mail address nor a form} on {pages} {pages|page|pages} read. The law asks sellers for an address (LCEN, article 19).',
      fix: 'Add your address to the contact page, as a “mailto” link, or a form of three fields: name, a way to answer, request.',
      good: 'People can write to you from your site',
    },
  },
  note(page) {
    const canWrite = page.emails.length > 0 || page.forms.some(isContactForm) || linkWith(page, 'href', MAIL) !== undefined
      || technologiesOf(page.technologies, 'forms', 'chat').length > 0 || isSpelledOut(page.mainText)
    return canWrite || page.forms.some(takesWords) ? { canWrite } : undefined
  },
  run(site, notes) {
    if (notes.some(({ noted }) => noted.canWrite)) return pass()
    if (!site.isWhole) return notMeasured('the site was not read to its end')
    return fail({ url: site.homeUrl, proof: { selector: 'a[href^="mailto:"], form', sought: 'e-mail, mailto, formulaire' }, values: { pages: site.pages.length, hasForm: notes.length ? 1 : 2 } })
  },
  examples: {
    pass: [
      '<a href="mailto:bonjour@exemple.fr">Écrire</a>', '<form><input name="nom"><input type="email" name="e"><textarea name="m"></textarea></form>', '<main><p>Écrivez à bonjour [at] exemple.fr</p></main>',
      '<iframe src="https://form.typeform.com/to/abc"></iframe>', '<a href="/cdn-cgi/l/email-protection#a1b2">[email&#160;protected]</a>',
    ],
    fail: ['<form><input name="nom"><textarea name="message"></textarea></form>', '<p>Appelez le 04 94 00 12 34', '<form action="/recherche"><input type="search" name="q"></form><a href="/contact">Contact</a>'],
  },
})
