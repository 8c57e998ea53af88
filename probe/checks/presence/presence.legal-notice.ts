// A French company's site without a link to its legal notice.
import { isFrench } from '../../facts/site-facts.ts'
import { check, fail, notApplicable, pass } from '../contract.ts'

const LEGAL = /mentions?[\s_-]*l[ée]gales?|informations?[\s_-]*l[ée]gales?|legal[\s_-]*(?:notice|information|mentions)|infos?[\s_-]*l[ée]gales?/i

export default check({
  id: 'presence.legal-notice', version: 1, element: 1, severity: 'high', reads: 'site',
  effortMinutes: 60, skill: 'editor',
  source: { reference: 'Loi n° 2004-575 (LCEN), article 1-1, anciennement 6-III', kind: 'law' },
  words: {
    fr: {
      title: 'Vos mentions légales sont introuvables',
      why: 'La loi (LCEN, article 1-1) demande à un site professionnel de dire qui l’édite et qui l’héberge. Nous n’en avons vu aucun lien sur {pages} {pages|page lue|pages lues}.',
      fix: 'Créez une page « Mentions légales » : nom, adresse, SIREN, directeur de la publication, hébergeur. Mettez-en le lien au bas de chaque page.',
      good: 'Vos mentions légales sont en ligne',
    },
    en: {
      title: 'Your legal notice cannot be found',
      why: 'French law (LCEN, article 1-1) asks a professional site to say who publishes it and who hosts it. We saw no link to it on {pages} {pages|page|pages} read.',
      fix: 'Create a page “Mentions légales”: name, address, SIREN, publication director, host. Link to it at the bottom of every page.',
      good: 'Your legal notice is online',
    },
  },
  run(site) {
    if (!isFrench(site)) return notApplicable
    const hasNotice = site.pages.some((page) => LEGAL.test(decodeURI(new URL(page.url).pathname.replace(/%(?![\dA-F]{2})/g, '')))
      || page.links.some((link) => LEGAL.test(link.text) || LEGAL.test(link.href)))
    if (hasNotice) return pass()
    return fail({ url: site.homeUrl, proof: { selector: 'a[href]', text: site.pages.flatMap((page) => page.links).filter((link) => link.region === 'footer' && link.text).slice(0, 8).map((link) => link.text).join(' · ') }, values: { pages: site.pages.length } })
  },
  examples: {
    pass: ['<html lang="fr"><a href="/ml">Mentions légales</a>', '<html lang="fr-FR"><a href="/mentions-legales.html">Infos</a>', '<html lang="fr"><a href="/x">CGV et mentions légales</a>'],
    fail: ['<html lang="fr"><a href="/contact">Contact</a>', '<p>Sans langue, mais en .fr'],
  },
})
