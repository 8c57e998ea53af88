// Words and amounts of orders as shops write them, in French and in English.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { howSold } from './orders/how.ts'
import { readOrderAmount, soldFor } from './orders/money.ts'
import { statusOf } from './orders/status.ts'

test.each([
  ['paid', 'paid'], ['partially_refunded', 'paid'], ['partially_paid', 'paid'], ['refunded', 'refunded'], ['voided', 'cancelled'], ['pending', 'pending'], ['authorized', 'pending'], ['expired', 'cancelled'],
  ['completed', 'paid'], ['processing', 'paid'], ['on-hold', 'pending'], ['wc-cancelled', 'cancelled'], ['failed', 'cancelled'],
  ['Paiement accepté', 'paid'], ['Paiement à distance accepté', 'paid'], ['En attente de réapprovisionnement (payé)', 'paid'], ['En attente de réapprovisionnement (non payé)', 'pending'], ['En attente de virement bancaire', 'pending'],
  ['Livré', 'paid'], ['Annulé', 'cancelled'], ['Remboursé', 'refunded'], ['Erreur de paiement', 'cancelled'], ['Prêt à retirer', 'paid'], ['', 'paid'],
])('an order « %s » is %s', (written, status) => { expect(statusOf(written)).toBe(status) })

test.each([
  ['web', 'order'], ['Boutique en ligne', 'order'], ['E-mail', 'order'], ['pos', 'shop'], ['Boutique de Nantes', 'shop'], ['Téléphone', 'phone'], ['Salon de l’habitat', 'fair'], ['Trade fair', 'fair'], ['Courrier', 'mail'], ['Mailing de mars', 'mail'], ['Affaires', undefined], ['', undefined],
])('a sale of « %s » was made by %s', (channel, how) => { expect(howSold(channel)).toBe(how) })

test.each<[string, unknown]>([
  ['49.833333', { cents: 4_983 }], ['49.835000', { cents: 4_984 }], ['-10.000000', { cents: -1_000 }], ['54,00&nbsp;&euro;', { cents: 5_400 }], ['1\u202f234,50\u00a0€', { cents: 123_450 }], ['1.234', 'too-precise'], ['gratuit', 'unreadable'], ['99999999999.000000', 'too-large'],
])('%s is read as %o', (text, amount) => { expect(readOrderAmount(text)).toEqual(amount) })

test('a refund takes its part of the tax with it, and never more than was paid', () => {
  expect(soldFor({ gross: 12_000, tax: 2_000, refund: 6_000 })).toEqual({ cents: 5_000, refundedCents: 5_000, taxKnown: true })
  expect(soldFor({ gross: 12_000, tax: 2_000, refund: 99_000 })).toEqual({ cents: 0, refundedCents: 10_000, taxKnown: true })
  expect(soldFor({ gross: 12_000 })).toEqual({ cents: 12_000, refundedCents: 0, taxKnown: false })
  expect(soldFor({ net: 10_000, gross: 12_000, refund: 1_200 })).toEqual({ cents: 9_000, refundedCents: 1_000, taxKnown: true })
  const cents = fc.nat(10_000_000)
  fc.assert(fc.property(cents, cents, fc.integer({ min: 0, max: 1_000 }), (net, refund, perMille) => {
    const gross = net + Math.round(net * perMille / 1_000)
    const sold = soldFor({ gross, tax: gross - net, refund })
    expect(sold.cents + sold.refundedCents).toBe(net)
    expect(Math.min(sold.cents, sold.refundedCents)).toBeGreaterThanOrEqual(0)
  }))
})
