// Terms of sale that name no mediator for a dispute.
import { check, fail, pass } from '../contract.ts'
import { noteTerms, silentTerms, type TermsNote } from '../../rules/words/sales-terms.ts'

const MEDIATOR = /m[ée]diat(?:eur|rice|ion)|mediator|\bcm2c\b|\bmedicys\b|\bcnpm\b|\bdevignymediation\b|\bfevad\b/i

export default check<TermsNote>({
  id: 'sale.mediator', version: 1, element: 3, severity: 'high', reads: 'site',
  effortMinutes: 60, skill: 'editor',
  source: { reference: 'Code de la consommation, articles L612-1, L616-1 et R616-1', kind: 'law' },
  words: {
    fr: {
      title: 'Votre boutique ne nomme aucun médiateur de la consommation',
      why: 'Tout vendeur à des particuliers doit donner sur son site le nom et l’adresse du médiateur dont il relève (R616-1). C’est aussi ce qui évite qu’un désaccord finisse en avis public.',
      fix: 'Adhérez à un médiateur agréé (liste sur economie.gouv.fr/mediation-conso), puis ajoutez son nom, son adresse et son site à vos CGV. L’ancienne plateforme européenne, fermée en juillet 2025, ne compte pas.',
      good: 'Votre boutique nomme un médiateur',
    },
    en: {
      title: 'Your shop names no consumer mediator',
      why: 'Anyone selling to consumers in France must give on their site the name and address of their mediator (consumer code, R616-1). It also keeps a disagreement from ending as a public review.',
      fix: 'Join an approved mediator (list at economie.gouv.fr/mediation-conso), then add its name, address and site to your terms. The former European platform, closed in July 2025, does not count.',
      good: 'Your shop names a mediator',
    },
  },
  note: (page) => noteTerms(page, MEDIATOR),
  run(site, notes) {
    const silent = silentTerms(site, notes)
    if (!silent) return pass()
    return 'verdict' in silent ? silent.verdict : fail({ url: silent.url, proof: { sought: 'médiateur, médiation', pages: [silent.url] } })
  },
  examples: {
    pass: [
      { '/': '<a href="/panier">Panier</a><a href="/cgv">CGV</a>', '/cgv': '<h1>CGV</h1><p>Médiateur : CM2C, 49 rue de Ponthieu, 75008 Paris.</p>' },
      { '/': '<a href="/panier">Panier</a><a href="/cgv">CGV</a>', '/cgv': '<h1>CGV</h1><p>Paiement par carte.</p>', '/mentions-legales': '<h1>Mentions légales</h1><h2>Médiation de la consommation</h2><p>Medicys</p>' },
    ],
    fail: [
      { '/': '<a href="/panier">Panier</a><a href="/cgv">CGV</a>', '/cgv': `<h1>CGV</h1><p>${'Le prix est celui du jour de la commande. '.repeat(6)}En cas de litige, les tribunaux de Toulon sont compétents.</p>` },
      { '/': '<a href="/panier">Panier</a><a href="/cgv">CGV</a>', '/cgv': `<h1>CGV</h1><p>${'Le prix est celui du jour de la commande. '.repeat(6)}Litiges : plateforme européenne ec.europa.eu/consumers/odr.</p>` },
    ],
  },
})
