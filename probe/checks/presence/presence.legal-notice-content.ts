// A legal notice that leaves out what the law asks for.
import type { PageFacts } from '../../facts/page-facts.ts'
import { parsed } from '../../net/parsed.ts'
import { check, fail, notApplicable, notMeasured, pass } from '../contract.ts'
import { QUOTE } from '../../rules/words/contact.ts'
import { isNamed, isUnderFrenchLaw, leadsTo, LEGAL_NOTICE, mostLed, TO_FILL_IN } from '../../rules/words/legal.ts'
import { shopSign } from '../../rules/words/shop.ts'
import { says } from '../../rules/words/traces.ts'

const REGISTER = /\bsiren\b|\bsiret\b|\br\.?c\.?s\b|r[ée]pertoire (?:des m[ée]tiers|national)|\brna\b|\bw\d{9}\b|\brpps\b|\badeli\b|\bbarreau\b|chambre (?:de|des) m[ée]tiers|registre du commerce/i
/** Neither is in a register of companies. */
const NO_REGISTER = /\bassociation\b|loi (?:de |du 1er juillet )?1901|\bmairie\b|\bcommune\b|collectivit[ée]|[ée]tablissement public|\bsyndicat\b|\bfondation\b/i
const NUMBERED = /\b(?:siren|siret|r\.?c\.?s|tva)\b/i
/** Words of somebody who has to be in a register: a club or a parish has not. */
const COMPANY = /\b(?:sarl|sasu?|eurl|snc|scop|sci|s\.a\.r\.l|soci[ée]t[ée]|entreprise|entrepreneur|commer[çc]ant|artisan|auto-?entrepreneur|capital)(?!\p{L})/iu
const HOST = /h[ée]berg|hosting|hosted|\bhost\b/i
const DIRECTOR = /(?:direct(?:eur|rice|ion)|responsable)[ \w()·./-]{0,30} publication|publi(?:cation|shing) director|r[ée]dact(?:eur|rice) en chef|responsable [ée]ditorial|responsable d[eu] (?:la |l.)?(?:r[ée]daction|contenu)/i
/** A person who publishes alone is the director: no other name to give. */
const ALONE = /entrepreneur individuel|entreprise individuelle|exercice individuel|profession lib[ée]rale|auto-?entrepreneur|micro-?entrep/i
const EDITOR = /[ée]dit|si[èe]ge|soci[ée]t[ée]|raison sociale|d[ée]nomination|propri[ée]taire|publi(?:é par|shed by|sher)|company/i

interface Said { isCompany: boolean; register: boolean; host: boolean; director: boolean; editor: boolean; /** Something of it is left to fill in. */ isToCome: boolean; /** It speaks of a number that a company has. */ isNumbered: boolean; isElsewhere: boolean }
interface Noted { leadsTo?: string | undefined; said?: Said; sells?: true }

/** The registers of neighbours: their law asks for other things. */
const REGISTER_ELSEWHERE = /\bBCE\b|banque-carrefour|\bBE ?[01]\d{3}[. ]?\d{3}[. ]?\d{3}|\bCHE-\d|r\.?c\.?s\.? luxembourg/i

/** « SIREN : <à compléter> », « Contenu à compléter : raison sociale, hébergeur »: named, and not said. */
const TO_COME = /^(?:.{0,40}\s)?à compléter\s?[:\-–].*$|[^\n:,]{0,60}:?\s*(?:[[<{]à compléter[^\]>}\n]{0,60}[\]>}]|\[(?:nom|adresse|numéro|votre|raison sociale|à )[^\]\n]{0,80}\])/gim

/** « SIRET : (à compléter) », « hébergé par : À définir selon votre hébergeur » */
const BLANK = new RegExp(`[^\\n:,]{0,60}:[ \u00a0\u202f]*[([<{]?${TO_FILL_IN}[)\\]>}]?`, 'giu')

function saidOn(page: PageFacts): Said {
  const text = page.mainText.replace(TO_COME, '').replace(BLANK, '')
  return {
    isCompany: COMPANY.test(text), register: page.sirens.length > 0 || REGISTER.test(text) || NO_REGISTER.test(text), host: HOST.test(text),
    director: DIRECTOR.test(text) || ALONE.test(text), editor: EDITOR.test(text) || page.addresses.length > 0, isToCome: text !== page.mainText, isNumbered: NUMBERED.test(page.mainText), isElsewhere: REGISTER_ELSEWHERE.test(page.mainText),
  }
}

export default check<Noted>({
  id: 'presence.legal-notice-content', version: 2, element: 1, severity: 'high', reads: 'site',
  effortMinutes: 20, skill: 'editor',
  source: { reference: 'Loi n° 2004-575 (LCEN), article 1-1, I et II', kind: 'law' },
  words: {
    fr: {
      title: 'Vos mentions légales sont incomplètes',
      why: 'La loi (LCEN, article 1-1) demande qui édite le site, sous quel numéro, qui en répond et qui l’héberge. Un client prudent le lit avant de payer. À ajouter{editor| · le nom et l’adresse de l’éditeur|}{register| · le numéro SIREN ou RCS|}{director| · le directeur de la publication|}{host| · l’hébergeur|}.',
      fix: 'Dans l’éditeur du site, ouvrez la page « Mentions légales » et ajoutez ce qui manque. Le nom, l’adresse et le téléphone de l’hébergeur sont sur sa facture.',
      good: 'Vos mentions légales sont complètes',
    },
    en: {
      title: 'Your legal notice is incomplete',
      why: 'French law (LCEN, article 1-1) asks who publishes the site, under which number, who answers for it and who hosts it. A careful customer reads it before paying. To add{editor| · the publisher’s name and address|}{register| · the SIREN or RCS number|}{director| · the publication director|}{host| · the host|}.',
      fix: 'In the site’s editor, open the page “Mentions légales” and add what is missing. The host’s name, address and phone are on its invoice.',
      good: 'Your legal notice is complete',
    },
  },
  note(page, about) {
    if (!isUnderFrenchLaw(about)) return undefined
    const target = leadsTo(page, LEGAL_NOTICE)
    const isNotice = isNamed(page, LEGAL_NOTICE) || (says(page, HOST) && says(page, DIRECTOR))
    const sells = shopSign(page) !== undefined || says(page, QUOTE)
    return target || isNotice || sells ? { leadsTo: target, ...isNotice && { said: saidOn(page) }, ...sells && { sells } } : undefined
  },
  run(site, notes) {
    const target = mostLed(site, notes.map(({ noted }) => noted.leadsTo))
    const notice = notes.find(({ url, noted }) => url === target && noted.said) ?? notes.find(({ noted }) => noted.said)
    if (!notice) return target ? notMeasured('the page it leads to was not read') : notApplicable
    const { isCompany, isToCome, isNumbered, isElsewhere, ...said } = notice.noted.said!
    if (isElsewhere) return notApplicable
    // A page that says none of it shows its text by other means than its own.
    if (!isToCome && !Object.values(said).some(Boolean)) return notMeasured('the page shows hardly any text of its own')
    said.register ||= !isCompany && !isNumbered && !notes.some(({ noted }) => noted.sells)
    if (Object.values(said).every(Boolean)) return pass()
    const flag = (isSaid: boolean) => isSaid ? 2 : 1
    return fail({ url: notice.url, proof: { text: parsed(notice.url).pathname, pages: [notice.url] }, values: { register: flag(said.register), host: flag(said.host), director: flag(said.director), editor: flag(said.editor) } })
  },
  examples: {
    pass: [
      { '/': '<a href="/ml">Mentions légales</a>', '/ml': '<h1>Mentions légales</h1><p>Éditeur : Menuiserie Lenoir SARL, 12 rue de la Scierie 83000 Toulon, SIREN 552 081 317. Directrice de la publication : A. Lenoir. Hébergeur : OVH, 2 rue Kellermann, 59100 Roubaix.</p>' },
      { '/': '<a href="/ml">Mentions légales</a>', '/ml': '<h1>Mentions légales</h1><p>Ce site est édité par l’association Les Amis du lavoir (loi 1901). Responsable de la publication : la présidente. Le site est hébergé par o2switch.</p>' },
      { '/': '<a href="/ml">Mentions légales</a>', '/ml': '<h1>Mentions légales</h1><p>Propriétaire : Claire Borde, entrepreneur individuel, SIRET 552 081 317 00012. Hébergement : Ionos.</p>' },
      { '/': '<a href="/ml">Mentions légales</a>', '/ml': '<h1>Mentions légales</h1><p>Éditeur : Maison des familles, 116 boulevard Vauban 13006 Marseille. Responsable de la publication : É. Chapelle. Hébergeur : OVH.</p>' },
      { '/': '<a href="/ml">Mentions légales</a> Devis gratuit', '/ml': '<h1>Mentions légales</h1><p>Éditeur : C. Borde, entrepreneur individuel, SIRET 552 081 317 00012 [1]. Hébergeur : OVH. Formulaire à compléter pour toute demande.</p>' },
    ],
    fail: [
      { '/': '<a href="/ml">Mentions légales</a>', '/ml': '<h1>Mentions légales</h1><p>Éditeur : Menuiserie Lenoir SARL, 12 rue de la Scierie 83000 Toulon</p><p>SIRET : (à compléter)</p><p>Directeur de la publication : (à compléter)</p><p>Site hébergé par : À définir selon votre hébergeur</p>' },
      { '/': '<a href="/ml">Mentions légales</a>', '/ml': '<h1>Mentions légales</h1><p>Éditeur : Menuiserie Lenoir, RCS Toulon 552 081 317, 12 rue de la Scierie 83000 Toulon.</p>' },
      { '/': '<a href="/ml">Mentions légales</a>', '/ml': '<h1>Mentions légales</h1><p>Contenu à compléter : raison sociale, numéro SIREN, directeur de la publication, hébergeur du site.</p>' },
      { '/': '<a href="/ml">Mentions légales</a> Devis gratuit', '/ml': '<h1>Mentions légales</h1><p>Éditeur : C. Borde, avocate, exercice individuel.</p><p>Numéro SIREN : &lt;à compléter&gt;</p><p>Hébergeur : OVH.</p>' },
      { '/': '<a href="/ml">Mentions légales</a>', '/ml': '<h1>Mentions légales</h1><p>Éditeur : C. Borde, exercice individuel.</p><p>Numéro SIREN : &lt;à compléter&gt;</p><p>Hébergeur : OVH.</p>' },
      { '/': '<a href="/ml">Mentions légales</a>', '/ml': '<h1>Mentions légales</h1><p>Éditeur : Menuiserie Lenoir. Directeur de publication : A. Lenoir. Hébergeur : OVH.</p>', '/escaliers': '<p>Demandez un devis.</p>' },
    ],
  },
})
