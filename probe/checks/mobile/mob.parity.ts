// A page that a telephone is served otherwise than a desk: search engines read the telephone’s.
import { eachPage } from '../../rules/browser/each-page.ts'
import { HOME, pageInBrowser } from '../../rules/browser/example-page.ts'
import { check, fail, pass } from '../contract.ts'

const MENU_WORDS = 40

export default check({
  id: 'mob.parity', version: 1, element: 7, severity: 'medium', reads: 'browser',
  effortMinutes: 60, skill: 'developer', threshold: {
    value: 20, unit: 'percent', from: 5, to: 80,
    words: { fr: { name: 'Texte qui manque sur un téléphone, au plus', origin: 'Google lit la version du téléphone' }, en: { name: 'Text missing on a phone, at most', origin: 'Google reads the phone’s version' } },
  },
  source: { reference: 'Google Search Central, "Mobile-first indexing best practices"; the share is a convention', kind: 'convention' },
  words: {
    fr: {
      title: 'La page {page} n’est pas la même sur un téléphone',
      many: '{count} pages ne sont pas les mêmes sur un téléphone',
      why: 'Google lit la version du téléphone. Elle montre {phoneWords} mots contre {deskWords} sur un ordinateur, titre « {phoneTitle} » : ce qui manque là ne compte pas.',
      fix: 'Servez le même titre, la même adresse de référence (canonical) et le même texte aux deux ; repliez le texte s’il est long, ne le retirez pas.',
      good: 'Un téléphone reçoit les mêmes pages qu’un ordinateur',
    },
    en: {
      title: 'The page {page} is not the same on a phone',
      many: '{count} pages are not the same on a phone',
      why: 'Google reads the phone’s version. It shows {phoneWords} words against {deskWords} on a computer, title “{phoneTitle}”: what is missing there does not count.',
      fix: 'Serve both the same title, the same reference address (canonical) and the same text; fold the text if it is long, do not remove it.',
      good: 'A phone is served the same pages as a computer',
    },
  },
  run: (browser, limit) => eachPage(browser, ({ phone, desktop }) => phone && desktop && { phone, desktop }, ({ phone, desktop }, { url }) => {
    const isSame = phone.title === desktop.title && phone.canonical === desktop.canonical
    // Shown words: a folded menu is a few words less on every site made well.
    const isAsFull = phone.words >= desktop.words * (1 - limit / 100) - MENU_WORDS
    if (isSame && isAsFull) return pass()
    const text = [phone, desktop].map(({ title, canonical, words }) => `${title} · ${canonical ?? '–'} · ${words}`).join(' | ')
    return fail({ url, proof: { text }, values: { phoneWords: phone.words, deskWords: desktop.words, phoneTitle: phone.title } })
  }),
  examples: {
    pass: [
      pageInBrowser(),
      pageInBrowser({ phone: { title: 'Menuiserie', canonical: HOME, words: 200 }, desktop: { title: 'Menuiserie', canonical: HOME, words: 285 } }),
      pageInBrowser({ phone: { title: 'Menuiserie', canonical: HOME, words: 500 }, desktop: { title: 'Menuiserie', canonical: HOME, words: 300 } }),
    ],
    fail: [
      pageInBrowser({ phone: { title: 'Mobile', canonical: HOME, words: 300 } }),
      pageInBrowser({ phone: { title: 'Menuiserie', canonical: 'https://m.exemple.fr/', words: 300 } }),
      pageInBrowser({ phone: { title: 'Menuiserie', canonical: HOME, words: 120 } }),
    ],
  },
})
