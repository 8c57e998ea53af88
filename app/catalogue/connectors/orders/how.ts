// Where a sale was made, from the channel its file names: the online shop, unless it says the shop, the phone, a fair or the post.
import type { OrderRow } from '../_contract.ts'

const signs: readonly [OrderRow['how'], RegExp][] = [
  ['order', /en ligne|online|\bweb\b|internet|\be ?mail\b|e commerce/],
  ['fair', /\bsalons?\b|\bfoires?\b|\bfairs?\b|exposition|\bmarche de noel\b/],
  ['phone', /telephone|\bappels?\b|\bphone\b|\bcalls?\b/],
  ['mail', /courrier|\bposte\b|\bpostal|\bpost\b|\bmail order\b|\bmailings?\b|\bvpc\b|\bletter/],
  ['shop', /magasin|boutique|comptoir|caisse|\bshop\b|\bstore\b|\bpos\b|\btill\b|\bcounter\b|point de vente/],
]

/** Undefined when the words name none of them. */
export function howSold(channel: string): OrderRow['how'] | undefined {
  const plain = channel.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim()
  return signs.find(([, sign]) => sign.test(plain))?.[0]
}
