// Buttons that show an icon or nothing, and say nothing.
import { check, fail, notApplicable, pass } from '../contract.ts'

/** Such a button shows no word: its place on the page tells which one it is. */
const PLACES = {
  header: { fr: 'en haut de la page', en: 'at the top of the page' }, main: { fr: 'au milieu de la page', en: 'in the middle of the page' }, footer: { fr: 'en bas de la page', en: 'at the bottom of the page' },
}

export default check({
  id: 'a11y.empty-button', version: 1, element: 4, severity: 'high', reads: 'page',
  effortMinutes: 10, skill: 'developer',
  source: { reference: 'WCAG 2.2, 4.1.2; RGAA 4.1, 11.9; ACT 97a4e1 and 59796f', kind: 'standard' },
  words: {
    fr: {
      title: '{buttons} {buttons|bouton|boutons} sans nom sur la page {page}',
      many: 'Des boutons n’ont pas de nom sur {count} pages',
      why: 'Qui ne voit pas l’icône entend « bouton », rien de plus : menu, recherche, envoi, fermeture ? Il ne peut pas s’en servir. Le premier se trouve {placeFr}.',
      fix: 'Donnez à chaque bouton son action pour nom : du texte, ou <button aria-label="Ouvrir le menu"> quand il ne montre qu’une icône.',
      good: 'Tous vos boutons disent ce qu’ils font',
    },
    en: {
      title: '{buttons} {buttons|button|buttons} without a name on the page {page}',
      many: 'Buttons have no name on {count} pages',
      why: 'People who do not see the icon hear “button” and nothing else: menu, search, send, close? They cannot use it. The first one is {placeEn}.',
      fix: 'Give each button its action for a name: text, or <button aria-label="Open the menu"> when it only shows an icon.',
      good: 'All your buttons say what they do',
    },
  },
  run(page) {
    const buttons = page.buttons.filter((button) => !button.isHidden)
    if (!buttons.length) return notApplicable
    const nameless = buttons.filter((button) => !button.name.trim())
    const [first] = nameless
    if (!first) return pass()
    return fail({ url: page.url, proof: { selector: first.selector, pages: [page.url] }, values: { buttons: nameless.length, placeFr: PLACES[first.region].fr, placeEn: PLACES[first.region].en } })
  },
  examples: {
    pass: [
      '<button aria-label="Menu"><span></span></button>', '<button><img src="loupe.svg" alt="Chercher"></button>', '<form><input name="a"><input type="submit"></form>',
      '<button>Envoyer</button><button style="display:none"></button>', '<input type="image" src="loupe.png" alt="Chercher">',
    ],
    fail: ['<button><i class="icone-menu"></i></button>', '<button type="button" value="menu"></button>', '<form><input name="q"><button><img src="loupe.svg" alt=""></button></form>', '<span role="button"></span>'],
  },
})
