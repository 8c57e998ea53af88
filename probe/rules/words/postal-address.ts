// Reads a French postal address, so that « 12 bd Foch » and « 12, boulevard du Maréchal Foch » are one place.

export interface Postal { number: string; street: string[]; postcode: string; text: string }

const SHORT = new Map(Object.entries({
  av: 'avenue', ave: 'avenue', bd: 'boulevard', bld: 'boulevard', blvd: 'boulevard', boul: 'boulevard', pl: 'place', ch: 'chemin', che: 'chemin', chem: 'chemin', rte: 'route', imp: 'impasse',
  all: 'allee', sq: 'square', st: 'saint', ste: 'sainte', dr: 'docteur', gal: 'general', gen: 'general', mal: 'marechal', pdt: 'president', cdt: 'commandant', res: 'residence', r: 'rue',
}))
/** No address is longer; what a page says may be. */
const LENGTH_LIMIT = 300
const SMALL = new Set(['de', 'du', 'des', 'la', 'le', 'les', 'l', 'd', 'a', 'bis', 'ter', 'et', 'france'])

/** Null without a number, a street and a postcode; a « cedex » has a postcode of its own and is none of this. */
export function readAddress(whole: string): Postal | null {
  const text = whole.slice(0, LENGTH_LIMIT)
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  if (/\bcedex\b/.test(plain)) return null
  const postcode = /\b\d{5}\b/.exec(plain)
  const number = /\b\d{1,4}\b/.exec(plain)
  if (!postcode || !number || number.index > postcode.index) return null
  const street = plain.slice(number.index + number[0].length, postcode.index).split(/[^a-z]+/).filter(Boolean).map((word) => SHORT.get(word) ?? word).filter((word) => !SMALL.has(word))
  return street.length ? { number: number[0], street, postcode: postcode[0], text: text.replace(/\s+/g, ' ').replace(/[\s,;.–—-]+$/, '').trim() } : null
}

/** One street may be written shorter than the other. */
export function sameStreet(one: Postal, other: Postal): boolean {
  const [short, long] = one.street.length < other.street.length ? [one, other] : [other, one]
  return short.street.every((word) => long.street.includes(word))
}

export function sameAddress(one: Postal, other: Postal): boolean {
  return one.postcode === other.postcode && one.number === other.number && sameStreet(one, other)
}
