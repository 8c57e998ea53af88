// No way to write to the company from its site.
import { technologiesOf } from '../../technology/find.ts'
import { check, fail, notMeasured, pass } from '../contract.ts'
import { isContactForm } from '../../rules/words/forms.ts'
import { linkWith } from '../../rules/words/links.ts'

const MAIL = /^mailto:|email-protection/i
/** Rare, and quickly looked for. */
const BRACKETED_AT = /[[({]\s?(?:at|arobase|@|a)\s?[\])}]/gi
const SPELLED_OUT = /[\w.-]{2,40}\s?(?:\[|\(|\{)\s?(?:at|arobase|@|a)\s?(?:\]|\)|\})\s?[\w-]{2,40}\s?(?:\.|[[({]\s?(?:dot|point|\.)\s?[\])}])\s?[a-z]{2}/i

/** An address is looked for around each sign alone: through a whole text, the search is long. */
const isSpelledOut = (text: string) => text.matchAll(BRACKETED_AT).some(({ index }) => SPELLED_OUT.test(text.slice(Math.max(0, index - 3), index + 80)))

export default check<true>({
  id: 'cust.mail-link', version: 1, element: 4, severity: 'medium', reads: 'site', isSoughtOnPages: true,
  effortMinutes: 30, skill: 'editor',
  threshold: { value: 1, unit: 'way to write' },
  source: { reference: 'Directive 2000/31/CE, article 5(1)(c) ; LCEN, article 19 : adresse de courrier électronique', kind: 'law' },
  words: {
    fr: {
      title: 'On ne peut pas vous écrire depuis votre site',
      why: 'Le soir ou au travail, un client n’appelle pas : il écrit. Ni adresse e-mail ni formulaire sur {pages} {pages|page lue|pages lues}. La loi demande une adresse à qui vend (LCEN, article 19).',
      fix: 'Ajoutez à la page contact votre adresse, en lien « mailto », ou un formulaire de trois champs : nom, moyen de vous répondre, demande.',
      good: 'On peut vous écrire depuis votre site',
    },
    en: {
      title: 'Nobody can write to you from your site',
      why: 'In the evening or at work, customers do not call: they write. Neither an e-mail address nor a form on {pages} {pages|page|pages} read. The law asks sellers for an address (LCEN, article 19).',
      fix: 'Add your address to the contact page, as a “mailto” link, or a form of three fields: name, a way to answer, request.',
      good: 'People can write to you from your site',
    },
  },
  note(page) {
    const canWrite = page.emails.length > 0 || page.forms.some(isContactForm) || linkWith(page, 'href', MAIL) !== undefined
      || technologiesOf(page.technologies, 'forms', 'chat').length > 0 || isSpelledOut(page.mainText)
    return canWrite || undefined
  },
  run(site, notes) {
    if (notes.length) return pass()
    if (!site.isWhole) return notMeasured('the site was not read to its end')
    return fail({ url: site.homeUrl, proof: { selector: 'a[href^="mailto:"], form', sought: 'e-mail, mailto, formulaire' }, values: { pages: site.pages.length } })
  },
  examples: {
    pass: [
      '<a href="mailto:bonjour@exemple.fr">Écrire</a>', '<form><input name="nom"><input type="email" name="e"><textarea name="m"></textarea></form>', '<main><p>Écrivez à bonjour [at] exemple.fr</p></main>',
      '<iframe src="https://form.typeform.com/to/abc"></iframe>', '<a href="/cdn-cgi/l/email-protection#a1b2">[email&#160;protected]</a>',
    ],
    fail: ['<p>Appelez le 04 94 00 12 34', '<form action="/recherche"><input type="search" name="q"></form><a href="/contact">Contact</a>'],
  },
})
