// A site that asks people who they are, and nowhere says what it does with it.
import { check, fail, notApplicable, pass } from '../contract.ts'
import { isContactForm, isNewsletter } from '../../rules/words/forms.ts'
import { isNamed, leadsTo, PRIVACY } from '../../rules/words/legal.ts'
import { hasHeading } from '../../rules/words/links.ts'
import { says } from '../../rules/words/traces.ts'

interface Noted { isTold: boolean; asks: string | null }

/** In a sentence, « en toute confidentialité » tells how somebody works, and nothing of what is kept. */
const SAID = /(?:vos|your) (?:donn[ée]es|informations?|coordonn[ée]es|data|details) (?:personnelles|ne|sont|seront|servent|restent|is|are|will)\b|respect\w* (?:de )?(?:votre|la) vie priv[ée]e|(?:politiques?|chartes?) (?:de |des |of )?(?:confidentialit|protection|donn|vie priv)|donn[ée]es (?:[àa] caract[èe]re )?personnel|confidentialit[ée] (?:de(?:s| vos)? donn[ée]es|des informations)|protection (?:de(?:s| vos) )?donn[ée]es|\brgpd\b|\bgdpr\b|privacy (?:policy|notice|statement)|personal (?:data|information)|data protection|datenschutz/i

export default check<Noted>({
  id: 'presence.privacy-policy', version: 3, element: 1, severity: 'high', reads: 'site', isSoughtOnPages: true,
  effortMinutes: 90, skill: 'editor',
  source: { reference: 'RGPD (UE) 2016/679, articles 12 et 13', kind: 'law' },
  words: {
    fr: {
      title: 'Rien ne dit ce que vous faites des données de vos clients',
      why: 'Votre site demande un nom ou une adresse, mais aucune page ne dit à quoi cela sert, combien de temps vous le gardez, ni comment le faire effacer. Le RGPD (article 13) le demande, et des clients renoncent à écrire.',
      fix: 'Créez une page « Confidentialité » : ce que vous demandez, pourquoi, combien de temps, à qui écrire. La CNIL propose un modèle. Mettez-en le lien au bas de chaque page et sous vos formulaires.',
      good: 'Vous dites ce que vous faites des données de vos clients',
    },
    en: {
      title: 'Nothing says what you do with your customers’ data',
      why: 'Your site asks for a name or an address, but no page says what for, how long you keep it or how to have it erased. The GDPR (article 13) asks for it, and some customers give up writing.',
      fix: 'Create a page “Privacy”: what you ask, why, for how long, whom to write to. The CNIL offers a model. Link to it at the bottom of every page and below your forms.',
      good: 'You say what you do with your customers’ data',
    },
  },
  note(page) {
    // Some say it in their legal notice, under a heading of its own or in a paragraph.
    const isTold = leadsTo(page, PRIVACY) !== undefined || isNamed(page, PRIVACY) || hasHeading(page, PRIVACY) || says(page, SAID)
    const asking = page.forms.find((form) => isContactForm(form) || isNewsletter(form))
    return isTold || asking ? { isTold, asks: asking?.selector ?? null } : undefined
  },
  run(_site, notes) {
    if (notes.some(({ noted }) => noted.isTold)) return pass()
    const asking = notes.filter(({ noted }) => noted.asks !== null)
    const [first] = asking
    if (!first) return notApplicable
    return fail({ url: first.url, proof: { selector: first.noted.asks!, sought: 'confidentialité, données personnelles', pages: asking.map(({ url }) => url).sort() } })
  },
  examples: {
    pass: [
      '<form><input name="nom"><input type="email" name="email"></form><a href="/pc">Politique de confidentialité</a>',
      { '/': '<form><input name="nom"><input type="email" name="email"></form>', '/mentions': '<h1>Mentions légales</h1><p>Vos données personnelles ne sont jamais cédées.</p>' },
      '<form><input name="nom"><input type="email" name="email"></form><footer><h2>Mentions légales et données personnelles</h2><p>Nous gardons votre demande un an.</p></footer>',
      '<html lang="en"><form><input name="name"><input type="email" name="email"></form><a href="/pp">Privacy</a>',
    ],
    fail: [
      '<form><input name="nom"><input type="email" name="email"></form><p>Je vous reçois sans jugement et en toute confidentialité.</p>',
      '<form><input name="nom"><input type="email" name="email"></form><a href="/cookies">Cookies</a>',
      { '/': '<a href="/contact">Contact</a>', '/contact': '<form><input name="nom"><input type="tel" name="tel"><textarea name="m"></textarea></form>' },
    ],
  },
})
