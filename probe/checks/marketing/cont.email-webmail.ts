// A company that writes from a free mailbox rather than from its own name.
import { check, fail, notApplicable, pass } from '../contract.ts'
import { pageTypeOf } from '../../rules/words/page-type.ts'

const FREE = new Set(`gmail.com googlemail.com orange.fr wanadoo.fr hotmail.com hotmail.fr outlook.com outlook.fr live.com live.fr msn.com yahoo.com yahoo.fr ymail.com free.fr sfr.fr neuf.fr
bbox.fr bouyguestelecom.fr laposte.net icloud.com me.com mac.com aol.com gmx.com gmx.fr proton.me protonmail.com`.split(/\s+/))
/** A legal notice also names who made the site. */
const SAYS_HOW_TO_REACH = new Set(['home', 'contact', 'about'])

const hostOf = (email: string) => email.slice(email.lastIndexOf('@') + 1).toLowerCase()

export default check<string[]>({
  id: 'cont.email-webmail', version: 1, element: 2, severity: 'info', reads: 'site',
  effortMinutes: 60, skill: 'anyone',
  source: { reference: 'A company’s mail address under its own domain name', kind: 'convention' },
  words: {
    fr: {
      title: 'Votre adresse e-mail est celle d’une messagerie gratuite : {email}',
      why: 'Une adresse à votre nom de domaine rassure un nouveau client, et vos messages risquent moins d’être pris pour des indésirables.',
      fix: 'Créez une adresse à votre nom de domaine chez votre hébergeur (souvent comprise dans l’offre), faites-la suivre vers votre boîte actuelle, puis changez l’adresse sur le site.',
      good: 'Votre adresse e-mail est à votre nom de domaine',
    },
    en: {
      title: 'Your e-mail address is that of a free mailbox: {email}',
      why: 'An address under your domain name reassures new customers, and your messages are less likely to be taken for junk.',
      fix: 'Create an address under your domain name at your host (often included), forward it to your present mailbox, then change the address on the site.',
      good: 'Your e-mail address is under your own domain name',
    },
  },
  note(page, about) {
    return page.emails.length && SAYS_HOW_TO_REACH.has(pageTypeOf(page, about)) ? page.emails.slice(0, 5) : undefined
  },
  run(site, notes) {
    if (!notes.length) return notApplicable
    const free = notes.flatMap(({ url, noted }) => noted.filter((email) => FREE.has(hostOf(email))).map((email) => ({ url, email })))
    const [first] = free
    // Another domain may be the group's, the host's or the agency's: it says nothing of the company's own address.
    const hasOther = notes.some(({ noted }) => noted.some((email) => !FREE.has(hostOf(email))))
    if (!first || hasOther) return pass()
    const pages = [...new Set(free.filter(({ email }) => email === first.email).map(({ url }) => url))]
    return fail({ url: site.homeUrl, proof: { text: first.email, pages }, values: { email: first.email } })
  },
  examples: {
    pass: ['<footer>contact@exemple.fr</footer>', { '/': '<p>lenoir@orange.fr</p>', '/contact': '<p>atelier@exemple.fr</p>' }, { '/': '<p>contact@exemple.fr</p>', '/mentions-legales': '<p>Site réalisé par julien.web@gmail.com</p>' }],
    fail: ['<footer>Écrivez à <a href="mailto:menuiserie.lenoir@gmail.com">menuiserie.lenoir@gmail.com</a></footer>', { '/': '<p>Bonjour</p>', '/contact': '<main>lenoir@wanadoo.fr</main>' }],
  },
})
