// A French company's site without a link to its legal notice.
import { check, fail, notApplicable, pass } from '../contract.ts'
import { hasNotice, isNamed, isUnderFrenchLaw, leadsTo, LEGAL_NOTICE } from '../../rules/words/legal.ts'
import { says } from '../../rules/words/traces.ts'

/** The law asks for the words, not for a page of their own: some put them in their terms of sale. */
const HOST = /h[ée]bergeur|h[ée]berg[ée] (?:par|chez)|h[ée]bergement du site/i
const DIRECTOR = /direct(?:eur|rice) de (?:la )?publication|responsable de (?:la )?publication/i

interface Noted { isThere: boolean }

export default check<Noted>({
  id: 'presence.legal-notice', version: 4, element: 1, severity: 'high', reads: 'site', isSoughtOnPages: true,
  effortMinutes: 60, skill: 'editor',
  source: { reference: 'Loi n° 2004-575 (LCEN), article 1-1, anciennement 6-III', kind: 'law' },
  words: {
    fr: {
      title: 'Vos mentions légales sont introuvables',
      why: 'La loi (LCEN, article 1-1) demande à un site professionnel de dire qui l’édite et qui l’héberge. Nous n’en avons vu aucun lien sur {pages} {pages|page lue|pages lues}.',
      fix: 'Créez une page « Mentions légales » : nom, adresse, SIREN, directeur de la publication, hébergeur. Mettez-en le lien au bas de chaque page.',
      good: 'Vos mentions légales sont en ligne',
    },
    en: {
      title: 'Your legal notice cannot be found',
      why: 'French law (LCEN, article 1-1) asks a professional site to say who publishes it and who hosts it. We saw no link to it on {pages} {pages|page|pages} read.',
      fix: 'Create a page “Mentions légales”: name, address, SIREN, publication director, host. Link to it at the bottom of every page.',
      good: 'Your legal notice is online',
    },
  },
  note(page) {
    const isThere = leadsTo(page, LEGAL_NOTICE) !== undefined || isNamed(page, LEGAL_NOTICE) || hasNotice(page) || (says(page, DIRECTOR) && says(page, HOST))
    return { isThere }
  },
  run(site, notes) {
    if (!isUnderFrenchLaw(site)) return notApplicable
    if (notes.some(({ noted }) => noted.isThere)) return pass()
    return fail({ url: site.homeUrl, proof: { selector: 'a[href]', sought: 'mentions légales, informations légales' }, values: { pages: site.pages.length } })
  },
  examples: {
    pass: [
      '<html lang="fr"><a href="/ml">Mentions légales</a>', '<html lang="fr-FR"><a href="/mentions-legales.html">Infos</a>', '<html lang="fr"><a href="/x">CGV et mentions légales</a>',
      '<html lang="fr"><a href="#ml">Infos légales</a>', '<html lang="fr"><h1>Lenoir</h1><h2>2. Nos produits</h2><h2>Mentions légales</h2>', '<html lang="fr"><footer><h2>Mentions légales et vie privée</h2><p>Éditeur : A. Lenoir, SIRET 552 081 317 00012.</p></footer>', '<html lang="fr"><main><h2>CGV</h2><p>Directeur de la publication : A. Lenoir</p><p>Hébergeur : OVH</p></main>',
    ],
    fail: ['<html lang="fr"><a href="/contact">Contact</a>', '<p>Sans langue, mais en .fr', '<html lang="fr"><main><p>Nous hébergeons vos chevaux.</p></main>', '<html lang="fr"><h1>Conseils</h1><h2>Les mentions légales d’une facture</h2>', '<html lang="fr"><h1>Conseils</h1><h2>Mentions légales d’un devis</h2>'],
  },
})
