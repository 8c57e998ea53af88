// No way for an interested visitor to hear from the company again.
import { check, fail, notMeasured, pass } from '../contract.ts'
import { signUpOf } from '../../rules/words/newsletter.ts'

export default check<string>({
  id: 'mkt.newsletter', version: 2, element: 2, severity: 'medium', reads: 'site', isSoughtOnPages: true,
  effortMinutes: 60, skill: 'editor',
  threshold: { value: 1, unit: 'sign-up form' },
  source: { reference: 'At least one newsletter sign-up', kind: 'convention' },
  words: {
    fr: {
      title: 'Un visiteur intéressé ne peut pas vous laisser son adresse',
      why: 'La plupart des visiteurs n’achètent pas le premier jour. Sans inscription à une lettre, vous ne pouvez plus leur parler. Aucun formulaire de ce genre sur {pages} {pages|page lue|pages lues}.',
      fix: 'Ajoutez au pied de page un formulaire d’un seul champ : l’adresse. Dites ce que vous enverrez et combien de fois, par exemple « une lettre par saison ».',
      good: 'Vos visiteurs peuvent s’inscrire à votre lettre',
    },
    en: {
      title: 'An interested visitor cannot leave you an address',
      why: 'Most visitors do not buy on the first day. Without a newsletter to sign up to, you cannot speak to them again. No such form on {pages} {pages|page|pages} read.',
      fix: 'Add to the footer a form with a single field: the address. Say what you will send and how often, for example “one letter a season”.',
      good: 'Your visitors can sign up to your newsletter',
    },
  },
  note: signUpOf,
  run(site, notes) {
    if (notes.length) return pass()
    if (!site.isWhole) return notMeasured('the site was not read to its end')
    return fail({ url: site.homeUrl, proof: { selector: 'form', sought: 'newsletter, lettre, inscription' }, values: { pages: site.pages.length } })
  },
  examples: {
    pass: [
      '<form><input name="nom"><input type="email" name="email"><input name="societe"><input name="ville"><label><input type="checkbox" name="ok"> Je souhaite recevoir les nouveaux articles et offres</label></form>',
      '<div id="popup"><h3>Notre newsletter</h3><input type="email" id="newsletter-email" placeholder="Votre e-mail"><button>S’inscrire</button></div>',
      '<div class="cta"><form><input type="email" placeholder="Votre adresse e-mail"><button>OK</button></form></div>',
      '<footer><form action="/lettre"><label>Votre e-mail pour la newsletter <input type="email" name="email"></label></form></footer>',
      '<iframe src="https://abcd.sibforms.com/serve/xyz"></iframe>', '<a href="https://lenoir.substack.com">Lire la lettre</a>',
    ],
    fail: ['<form><input name="nom"><input type="email" name="email"><textarea name="message"></textarea></form>', '<a href="/actualites">Actualités</a>'],
  },
})
