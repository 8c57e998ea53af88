// A privacy page that leaves out what people have a right to know.
import { parsed } from '../../net/parsed.ts'
import { check, fail, notApplicable, notMeasured, pass } from '../contract.ts'
import { isNamed, leadsTo, mostLed, PRIVACY } from '../../rules/words/legal.ts'

/** Below, the page shows its text by other means than its own: nothing can be said of it. */
const WORDS_NEEDED = 80
const CONTROLLER = /responsable d[eu]s? (?:ce |la |l.)?(?:traitement|collecte)|d[ée]l[ée]gu[ée]e? [àa] la protection|\bdpo\b|\bdpd\b|controller|\bsi[èe]ge\b|@|nous (?:contacter|[ée]crire)|contactez|[ée]crire [àa]|contact us/i
const PURPOSE = /finalit|(?:afin|pour) (?:de|d.|vous|r[ée]pondre|traiter|g[ée]rer|am[ée]liorer|assurer|l.)|destin[ée]es [àa]|\b(?:sert|servent|serviront) (?:[àa]|uniquement|seulement)|purpose|in order to|(?:use|process)[\w ]{0,30} (?:to|for) /i
const RIGHTS = /droits? (?:d.|de |[àa] )?(?:acc[èe]s|rectif|opposition|effacement|suppression|modif|oubli|portabilit)|vos droits|your rights|right (?:to|of) (?:access|erasure|object)/i
/** The same, said without the word: « vous pouvez les faire corriger ou effacer ». */
const MAY_CORRECT = /(?:vous pouvez|chacun peut|sur (?:simple )?demande)[^.!?\n]{0,80}(?:rectifi|corrig|effac|supprim|suppression)(?!\p{L}*\s(?:[lcs]es |vos |des )?cookies)|you (?:can|may)[^.!?\n]{0,60}\b(?:correct|delete|erase)/iu
const RETENTION = /conserv|dur[ée]e|retention|retain|\bkeep\b|\bkept\b|\b(?:mois|ans|months|years)\b/i

/** A site that keeps nothing has nothing to explain. */
const NOTHING = /ne (?:collecte|recueille|conserve) (?:aucune|pas de) donn|aucune donn[ée]e (?:personnelle )?n.est (?:collect|recueilli|conserv)|(?:do|does) not collect any/i

interface Said { controller: boolean; purpose: boolean; rights: boolean; retention: boolean }
interface Noted { leadsTo?: string | undefined; said?: Said; words?: number; isNothing?: boolean }

export default check<Noted>({
  id: 'presence.privacy-content', version: 2, element: 1, severity: 'high', reads: 'site',
  effortMinutes: 45, skill: 'editor',
  source: { reference: 'RGPD (UE) 2016/679, article 13, paragraphes 1 et 2', kind: 'law' },
  words: {
    fr: {
      title: 'Votre page de confidentialité est incomplète',
      why: 'Le RGPD (article 13) dit ce que vos clients doivent y lire. À ajouter{controller| · qui est responsable et à qui écrire|}{purpose| · à quoi servent les données|}{rights| · les droits de chacun : voir, corriger, effacer|}{retention| · combien de temps vous les gardez|}.',
      fix: 'Ouvrez la page dans l’éditeur du site et ajoutez une phrase pour chaque point manquant. Un exemple de durée : « Les demandes sans suite sont effacées au bout de trois ans ».',
      good: 'Votre page de confidentialité dit l’essentiel',
    },
    en: {
      title: 'Your privacy page is incomplete',
      why: 'The GDPR (article 13) says what your customers must be able to read there. To add{controller| · who is responsible and whom to write to|}{purpose| · what the data is for|}{rights| · everyone’s rights: to see, correct, erase|}{retention| · how long you keep it|}.',
      fix: 'Open the page in the site’s editor and add a sentence for each missing point. An example: “Requests that led to nothing are erased after three years”.',
      good: 'Your privacy page says what matters',
    },
  },
  note(page) {
    const target = leadsTo(page, PRIVACY)
    if (!isNamed(page, PRIVACY)) return target ? { leadsTo: target } : undefined
    const { mainText: text } = page
    return { leadsTo: target, said: { controller: CONTROLLER.test(text) || page.emails.length > 0, purpose: PURPOSE.test(text), rights: RIGHTS.test(text) || MAY_CORRECT.test(text), retention: RETENTION.test(text) }, words: page.mainWordCount, isNothing: NOTHING.test(text) }
  },
  run(site, notes) {
    const target = mostLed(site, notes.map(({ noted }) => noted.leadsTo))
    const policy = notes.find(({ url, noted }) => noted.said && url === target) ?? (target ? undefined : notes.find(({ noted }) => noted.said))
    if (!policy) return target ? notMeasured('the page it leads to was not read') : notApplicable
    if ((policy.noted.words ?? 0) < WORDS_NEEDED) return notMeasured('the page shows hardly any text of its own')
    if (policy.noted.isNothing) return notApplicable
    const { controller, purpose, rights, retention } = policy.noted.said!
    if (controller && purpose && rights && retention) return pass()
    const flag = (isSaid: boolean) => isSaid ? 2 : 1
    return fail({ url: policy.url, proof: { text: parsed(policy.url).pathname, pages: [policy.url] }, values: { controller: flag(controller), purpose: flag(purpose), rights: flag(rights), retention: flag(retention) } })
  },
  examples: {
    pass: [
      { '/': '<a href="/pc">Confidentialité</a>', '/pc': `<h1>Politique de confidentialité</h1><p>Le responsable du traitement est Menuiserie Lenoir. ${'Vos réponses restent chez nous et nulle part ailleurs. '.repeat(10)}Votre adresse sert à envoyer la réponse, et nous la conservons trois ans. Vous disposez d’un droit d’accès et d’effacement.</p>` },
      { '/': '<html lang="en"><a href="/pp">Privacy</a>', '/pp': `<html lang="en"><h1>Privacy policy</h1><p>${'We care about what you tell us and never sell it to anybody. '.repeat(10)}The controller is Lenoir Ltd. We use your address to answer you and keep it for three years. You have the right to access it.</p>` },
      { '/': '<a href="/pc">Confidentialité</a>', '/pc': `<h1>Politique de confidentialité</h1><p>Contactez-nous à l’atelier. ${'Vos réponses restent chez nous et nulle part ailleurs. '.repeat(10)}Votre adresse sert à vous répondre. Nous l’effaçons au bout de trois ans. Vous pouvez à tout moment la consulter, la corriger ou la faire supprimer.</p>` },
    ],
    fail: [
      { '/': '<a href="/pc">Confidentialité</a>', '/pc': `<h1>Politique de confidentialité</h1><p>${'Vos réponses restent chez nous et nulle part ailleurs, promis. '.repeat(12)}Contactez-nous pour toute question.</p>` },
      { '/': '<a href="/pc">Confidentialité</a>', '/pc': `<h1>Données personnelles</h1><p>${'Nous attachons une grande importance au respect de chacun. '.repeat(12)}Le responsable du traitement est Menuiserie Lenoir. Nous utilisons votre adresse pour vous répondre. Vous disposez d’un droit d’accès.</p>` },
      { '/': '<a href="/pc">Confidentialité</a>', '/pc': `<h1>Données personnelles</h1><p>${'Nous attachons une grande importance au respect de chacun. '.repeat(12)}Le responsable du traitement est Menuiserie Lenoir. Votre adresse sert à vous répondre, et nous la gardons trois ans. Vous pouvez supprimer les cookies de votre navigateur.</p>` },
    ],
  },
})
