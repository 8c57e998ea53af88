// Terms of sale that say nothing of the fourteen days to change one's mind.
import { check, fail, pass } from '../contract.ts'
import { noteTerms, silentTerms, type TermsNote } from '../../rules/words/sales-terms.ts'

const WITHDRAWAL = /r[ée]tract|withdraw|cooling-off|14 jours|quatorze jours|14 days/i

export default check<TermsNote>({
  id: 'sale.withdrawal', version: 1, element: 3, severity: 'high', reads: 'site',
  effortMinutes: 45, skill: 'editor',
  source: { reference: 'Code de la consommation, articles L221-5, L221-18, L221-20 et L221-28', kind: 'law' },
  words: {
    fr: {
      title: 'Vos conditions de vente ne parlent pas du droit de rétractation',
      why: 'Un particulier a quatorze jours pour changer d’avis (L221-18). Si vous ne le dites pas, il a un an de plus (L221-20). Si vos produits en sont exclus, frais ou sur mesure, il faut le dire aussi (L221-28).',
      fix: 'Ajoutez à vos CGV un article « Rétractation » : le délai, à qui écrire, qui paie le retour, et le formulaire type. Ou dites quels produits n’y donnent pas droit.',
      good: 'Vos conditions de vente parlent du droit de rétractation',
    },
    en: {
      title: 'Your terms of sale do not mention the right of withdrawal',
      why: 'A consumer has fourteen days to change their mind (French consumer code, L221-18). If you do not say so, they have a year more (L221-20). If your products are exempt, fresh or made to measure, that must be said too (L221-28).',
      fix: 'Add to your terms an article “Withdrawal”: the period, whom to write to, who pays for the return, and the model form. Or say which products give no such right.',
      good: 'Your terms of sale mention the right of withdrawal',
    },
  },
  note: (page) => noteTerms(page, WITHDRAWAL),
  run(site, notes) {
    const silent = silentTerms(site, notes)
    if (!silent) return pass()
    return 'verdict' in silent ? silent.verdict : fail({ url: silent.url, proof: { sought: 'rétractation, 14 jours', pages: [silent.url] } })
  },
  examples: {
    pass: [
      { '/': '<a href="/panier">Panier</a><a href="/cgv">CGV</a>', '/cgv': '<h1>CGV</h1><p>Le client dispose d’un délai de rétractation de quatorze jours.</p>' },
      { '/': '<a href="/panier">Panier</a><a href="/cgv">CGV</a>', '/cgv': '<h1>CGV</h1><p>Paiement par carte.</p>', '/livraison': '<p>Nos bouquets, denrées périssables, n’ouvrent pas droit à rétractation.</p>' },
    ],
    fail: [
      { '/': '<a href="/panier">Panier</a><a href="/cgv">CGV</a>', '/cgv': `<h1>Conditions générales de vente</h1><p>${'Le prix est celui du jour de la commande. '.repeat(6)}Paiement par carte à la commande.</p>` },
      { '/': '<button>Ajouter au panier</button><a href="/c">Conditions générales de vente</a>', '/c': `<h1>Conditions générales de vente</h1><p>${'Le prix est celui du jour de la commande. '.repeat(6)}Le vendeur fait un retrait sur place.</p>` },
    ],
  },
})
