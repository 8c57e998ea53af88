// Whether a customer of the shop finds how to send something back within two clicks.
import { check } from '../contract.ts'
import { judgeInShop, noteInShop, returnsOn, type InShop } from '../../rules/words/delivery.ts'

export default check<InShop>({
  id: 'find.returns', version: 1, element: 3, severity: 'medium', reads: 'site', isSoughtOnPages: true,
  effortMinutes: 30, skill: 'editor',
  threshold: {
    value: 2, unit: 'clicks', from: 1, to: 5,
    words: { fr: { name: 'Conditions de retour depuis l’accueil, au plus', origin: 'Au-delà, beaucoup vont voir ailleurs' }, en: { name: 'Return terms from the home page, at most', origin: 'Beyond, many look elsewhere' } },
  },
  source: { reference: 'Returns within two clicks of the home page; code de la consommation, L221-5', kind: 'convention' },
  words: {
    fr: {
      title: 'Un client ne trouve pas comment renvoyer un achat en {limit} {limit|clic|clics}',
      why: '{isNowhere|Le site n’en dit rien.|C’est trop loin de l’accueil.} Qui achète sans toucher veut savoir, avant de payer, s’il pourra renvoyer, et à quel prix.',
      fix: 'Créez une page « Retours » (délai, adresse, qui paie le renvoi, date du remboursement) et mettez-en le lien dans le pied de page.',
      good: 'On trouve comment renvoyer un achat sans chercher ({way})',
    },
    en: {
      title: 'A customer does not find how to send a purchase back in {limit} {limit|click|clicks}',
      why: '{isNowhere|The site says nothing of it.|It is too far from the home page.} People who buy without seeing the goods want to know, before paying, whether they can send it back, and at what price.',
      fix: 'Create a page “Returns” (time, address, who pays for sending back, date of the refund) and link to it in the footer.',
      good: 'How to send a purchase back is found without searching ({way})',
    },
  },
  note: (page) => noteInShop(page, returnsOn(page)),
  run: (site, notes, limit) => judgeInShop(site, notes, { sought: 'retours, rétractation, remboursement, returns', limit }),
  examples: {
    pass: [
      { '/': '<a href="/panier">Panier</a><a href="/cgv">CGV</a>', '/cgv': '<h1>CGV</h1><p>Remboursement sous 14 jours.</p>' },
      { '/': '<a href="/panier">Panier</a><a href="/r">Retours et échanges</a>' },
    ],
    fail: [
      { '/': '<a href="/panier">Panier</a><p>De retour de vacances le 3.</p><p>Nos chaises' },
      { '/': '<a href="/panier">Panier</a><a href="/a">A</a>', '/a': '<a href="/b">B</a>', '/b': '<a href="/c">C</a>', '/c': '<p>Droit de rétractation : 14 jours</p>' },
    ],
  },
})
