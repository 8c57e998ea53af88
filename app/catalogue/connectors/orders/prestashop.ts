// Tells the list of orders of PrestaShop apart from any other table with a number, a date and a total.
import { plainTitle } from '../_sheet/titles.ts'

const signs = [['reference'], ['livraison', 'delivery'], ['paiement', 'payment'], ['nouveau client', 'new client']]

export function isPrestashopList(header: readonly string[]): boolean {
  const titles = new Set(header.map(plainTitle))
  return signs.every(names => names.some(name => titles.has(name)))
}
