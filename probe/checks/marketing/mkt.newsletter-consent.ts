// A sign-up that decides in the reader's place, or does not say what becomes of the address.
import { cutText } from '../../facts/cut.ts'
import { check, fail, notApplicable, pass } from '../contract.ts'
import { isNewsletter, isOffer, visibleFields } from '../../rules/words/forms.ts'
import { PRIVACY } from '../../rules/words/legal.ts'
import { says } from '../../rules/words/traces.ts'

const INFORMS = /d[ée]sinscri|d[ée]sabonn|unsubscri|jamais (?:c[ée]d|transmis|partag|revendu|communiqu)|vos donn[ée]es|votre adresse (?:e-?mail )?(?:ne |est |sera )|never share|your data|opt.?out/i

export default check({
  id: 'mkt.newsletter-consent', version: 2, element: 2, severity: 'high', reads: 'page',
  effortMinutes: 20, skill: 'editor',
  source: { reference: 'RGPD (UE) 2016/679, articles 4(11), 7 et 13 ; CPCE, article L34-5 ; CJUE, C-673/17', kind: 'law' },
  words: {
    fr: {
      title: '{isTicked|Une case d’inscription est cochée d’avance sur|L’inscription à votre lettre n’explique rien sur} {page}',
      many: '{count} formulaires d’inscription ne laissent pas le choix, ou n’expliquent rien',
      why: '{isTicked|Une case cochée d’avance ne vaut pas accord : la loi demande un geste du lecteur, et ces adresses ne peuvent pas servir.|Le lecteur doit savoir, au moment de donner son adresse, à quoi elle sert et comment se désinscrire.}',
      fix: '{isTicked|Décochez la case par défaut dans les réglages du formulaire.|Ajoutez sous le champ : « Votre adresse sert à vous envoyer notre lettre. Un lien de désinscription figure dans chaque envoi », avec un lien vers votre page de confidentialité.}',
      good: 'Votre inscription à la lettre laisse le choix et l’explique',
    },
    en: {
      title: '{isTicked|A sign-up box is ticked in advance on|The sign-up to your newsletter explains nothing on} {page}',
      many: '{count} sign-up forms leave no choice, or explain nothing',
      why: '{isTicked|A box ticked in advance is no consent: the law asks readers to tick it themselves, and these addresses may not be used.|When giving an address, the reader must know what it is for and how to unsubscribe.}',
      fix: '{isTicked|Untick the box by default in the form’s settings.|Add below the field: “Your address is used to send you our newsletter. Each one holds a link to unsubscribe”, with a link to your privacy page.}',
      good: 'Your sign-up leaves the choice and explains it',
    },
  },
  run(page) {
    const asking = page.forms.filter((form) => isNewsletter(form) || form.fields.some(isOffer))
    if (!asking.length) return notApplicable
    for (const form of asking) {
      const ticked = visibleFields(form).find((field) => isOffer(field) && field.isTicked)
      if (ticked) return fail({ key: 'ticked', url: page.url, proof: { selector: ticked.selector, text: ticked.label || ticked.name }, values: { isTicked: 1 } })
    }
    // A box to tick explains itself; what is written right beside the form may lie outside it.
    const silent = asking.find((form) => isNewsletter(form) && !form.fields.some(isOffer) && !form.links.some((link) => PRIVACY.test(link)) && !PRIVACY.test(form.text) && !INFORMS.test(form.text))
    if (!silent || says(page, INFORMS) || page.links.some(({ region, text, href }) => region === silent.region && (PRIVACY.test(text) || PRIVACY.test(href)))) return pass()
    return fail({ key: 'silent', url: page.url, proof: { selector: silent.selector, text: cutText(silent.text, 200) }, values: { isTicked: 2 } })
  },
  examples: {
    pass: [
      '<form action="/lettre"><label>E-mail pour la newsletter <input type="email" name="email"></label><p>Désinscription à tout moment.</p></form>',
      '<footer><form action="/newsletter"><input type="email" name="email"></form><a href="/confidentialite">Confidentialité</a></footer>',
      '<form><input name="nom"><input type="email" name="email"><label><input type="checkbox" name="newsletter"> Recevoir la lettre</label></form>',
      '<form action="/lettre"><label>Newsletter <input type="email" name="email"></label><label><input type="checkbox" name="rgpd" checked> Se souvenir de moi</label><a href="/rgpd">Vos données</a></form>',
    ],
    fail: [
      '<form><input name="nom"><input type="email" name="email"><label><input type="checkbox" name="opt-in" checked> Restons en contact</label></form>',
      '<form><input name="nom"><input type="email" name="email"><textarea name="m"></textarea><label><input type="checkbox" name="offres" checked> Je veux recevoir vos offres</label></form>',
      '<form action="/newsletter"><label>Votre e-mail <input type="email" name="email"></label><button>Je m’abonne</button></form>',
    ],
  },
})
