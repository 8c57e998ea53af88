// What became of an order, from the word its program uses: paid, waiting, given back or cancelled.
import type { OrderRow } from '../_contract.ts'

/** In this order: « En attente de réapprovisionnement (payé) » is paid, « partially refunded » still a sale. */
const signs: readonly [OrderRow['status'], RegExp][] = [
  ['pending', /\b(?:non paye|not paid|unpaid)/],
  ['paid', /\bpartial|\bpartiel|\(pay|\bpaye[es]*\b|^paid\b|paiement (?:a distance )?accepte|payment accepted/],
  ['refunded', /refund|rembours/],
  ['cancelled', /cancel|annul|void|fail|echec|echou|erreur|error|expire|trash|corbeille|refus/],
  ['pending', /pending|attente|hold|awaiting|authori[sz]ed|draft|brouillon|^devis$/],
]

/** A word nobody knows is a step of the shop's own: the order stands. */
export function statusOf(written: string): OrderRow['status'] {
  const plain = written.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/^wc-/, '').replace(/[-_]/g, ' ').trim()
  return signs.find(([, sign]) => sign.test(plain))?.[0] ?? 'paid'
}
