// A form that takes people's data without saying what for.
import { cutText } from '../../facts/cut.ts'
import { check, fail, notApplicable, pass } from '../contract.ts'
import { isContactForm } from '../../rules/words/forms.ts'
import { PRIVACY } from '../../rules/words/legal.ts'
import { says } from '../../rules/words/traces.ts'

const INFORMS = /donn[ée]es (?:personnelles|recueillies|collect[ée]es|saisies|transmises|[àa] caract)|(?:vos|mes) (?:donn[ée]es|informations|coordonn[ée]es) (?:personnelles )?(?:sont|soient|ne|servent|seront|restent|resteront)|informations (?:recueillies|saisies|collect[ée]es|transmises)|\brgpd\b|\bgdpr\b|\bcnil\b|(?:your|my) (?:data|details|information) (?:is|are|will|stays?|being)|droit d.acc[èe]s/i

export default check({
  id: 'cust.form-info', version: 2, element: 4, severity: 'high', reads: 'page',
  effortMinutes: 15, skill: 'editor',
  source: { reference: 'RGPD (UE) 2016/679, article 13 ; CNIL, « Exemples de formulaires de collecte »', kind: 'law' },
  words: {
    fr: {
      title: 'Le formulaire de {page} ne dit pas à quoi servent les réponses',
      many: '{count} formulaires ne disent pas à quoi servent les réponses',
      why: 'Au moment où il donne son nom et son numéro, le client doit pouvoir lire ce que vous en ferez (RGPD, article 13). Ne rien dire fait craindre le démarchage.',
      fix: 'Ajoutez sous le bouton : « Vos réponses servent à traiter votre demande, et à rien d’autre », suivi d’un lien vers votre page de confidentialité.',
      good: 'Vos formulaires disent à quoi servent les réponses',
    },
    en: {
      title: 'The form of {page} does not say what the answers are for',
      many: '{count} forms do not say what the answers are for',
      why: 'When giving a name and a number, customers must be able to read what you will do with them (GDPR, article 13). Saying nothing makes them fear cold calls.',
      fix: 'Add below the button: “Your answers are used to deal with your request, and for nothing else”, followed by a link to your privacy page.',
      good: 'Your forms say what the answers are for',
    },
  },
  run(page) {
    const forms = page.forms.filter(isContactForm)
    if (!forms.length) return notApplicable
    // What is written right beside a form may lie outside it; a link at the very bottom of the page is not beside it.
    const isSaidBeside = says(page, INFORMS) || page.links.some(({ region, text, href }) => region === 'main' && (PRIVACY.test(text) || PRIVACY.test(href)))
    const silent = forms.find(({ text, links, region }) => !INFORMS.test(text) && !PRIVACY.test(text) && !links.some((link) => PRIVACY.test(link))
      && !page.links.some((link) => region !== 'main' && link.region === region && PRIVACY.test(link.text)))
    if (!silent || isSaidBeside) return pass()
    return fail({ url: page.url, proof: { selector: silent.selector, text: cutText(silent.text, 200) } })
  },
  examples: {
    pass: [
      '<main><form><input name="nom"><input type="email" name="e"><a href="/pc">Politique de confidentialité</a></form></main>',
      '<main><form><input name="nom"><input type="tel" name="t"></form><p>Les informations recueillies servent à vous rappeler.</p></main>',
      '<main><form><input name="nom"><input type="tel" name="t"><label><input type="checkbox" name="ok"> J’accepte que mes données soient traitées pour me recontacter</label></form></main>',
      '<main><form><input name="nom"><input type="tel" name="t"></form><p>Vos informations restent strictement confidentielles et ne sont jamais transmises à des tiers.</p></main>',
      '<html lang="en"><main><form><input name="name"><input type="email" name="e"><p>Your data will only be used to answer you.</p></form></main>',
    ],
    fail: [
      '<main><form><label>Nom <input name="nom"></label><label>E-mail <input type="email" name="e"></label><button>Envoyer</button></form></main><footer><a href="/pc">Confidentialité</a></footer>',
      '<main><form><input name="nom"><input type="tel" name="tel"><textarea name="m"></textarea></form></main>',
    ],
  },
})
