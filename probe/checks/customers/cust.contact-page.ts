// Pages from which no link leads to a way of reaching the company.
import { check, fail, notMeasured, pass } from '../contract.ts'
import { LINKS_NEEDED, pagesWithoutLead } from '../../rules/words/bare-templates.ts'
import { CONTACT } from '../../rules/words/contact.ts'
import { isNamed, leadsTo } from '../../rules/words/legal.ts'
import { linkWith } from '../../rules/words/links.ts'

/** Dials or writes at once. */
const DIRECT = /^(?:tel:|mailto:)/i

interface Noted { leads: boolean; isFull: boolean }

export default check<Noted>({
  id: 'cust.contact-page', version: 2, element: 4, severity: 'high', reads: 'site', isSoughtOnPages: true,
  effortMinutes: 15, skill: 'editor',
  threshold: { value: 100, unit: 'percent of templates' },
  source: { reference: 'A link to the contact page on every template', kind: 'convention' },
  words: {
    fr: {
      title: '{missing} {missing|page ne mène|pages ne mènent} pas à votre page contact',
      why: 'Un client convaincu cherche tout de suite comment vous joindre. S’il doit revenir en arrière pour le trouver, il passe au site suivant. {isNowhere|Nous n’avons vu aucun lien « Contact » sur le site.|Le lien existe, mais pas partout.}',
      fix: 'Mettez « Contact » dans le menu et dans le pied de page communs à tout le site, et vérifiez-les au téléphone.',
      good: 'Votre page contact s’atteint de partout',
    },
    en: {
      title: '{missing} {missing|page does|pages do} not lead to your contact page',
      why: 'A convinced customer looks at once for a way to reach you. If they must go back to find it, they move on to the next site. {isNowhere|We saw no “Contact” link on the site.|The link exists, but not everywhere.}',
      fix: 'Put “Contact” in the menu and in the footer shared by the whole site, and check both on a phone.',
      good: 'Your contact page can be reached from everywhere',
    },
  },
  // A page that can be dialled or written from needs no other page.
  note: (page) => ({
    leads: leadsTo(page, CONTACT) !== undefined || isNamed(page, CONTACT) || page.buttons.some(({ name }) => CONTACT.test(name)) || linkWith(page, 'href', DIRECT) !== undefined,
    isFull: page.links.length >= LINKS_NEEDED,
  }),
  run(site, notes) {
    const leading = new Set(notes.filter(({ noted }) => noted.leads).map(({ url }) => url))
    if (!leading.size && !site.isWhole) return notMeasured('the site was not read to its end')
    const full = new Set(notes.filter(({ noted, url }) => noted.isFull || url === site.homeUrl).map(({ url }) => url))
    const missing = pagesWithoutLead(site, leading, full)
    if (!missing.length) return pass()
    return fail({ url: site.homeUrl, proof: { selector: 'a[href]', sought: 'contact', pages: missing }, values: { missing: missing.length, isNowhere: leading.size ? 2 : 1 } })
  },
  examples: {
    pass: [
      { '/': '<a href="/nous-ecrire">Écrivez-nous</a><a href="/a">A</a>', '/a': '<a href="/">Accueil</a><a href="/b">B</a><a href="/contact">Nous contacter</a>' },
      '<a href="#contact">Nous joindre</a>', '<header><a href="tel:+33494001234">04 94 00 12 34</a></header>',
    ],
    fail: [
      '<a href="/a">Nos travaux</a>',
      { '/': '<a href="/contact">Contact</a>', '/contact': '<h1>Contact</h1>', '/travaux': '<a href="/">Accueil</a><a href="/travaux/1">Un</a><a href="/travaux/2">Deux</a>' },
    ],
  },
})
