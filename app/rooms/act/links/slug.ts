// The short path of a tracked link: words people recognise, and a few signs nobody can guess.
import { randomInt } from 'node:crypto'

/** No 0, 1, i, l, o: a short link is also read aloud and copied from paper. */
const signs = '23456789abcdefghjkmnpqrstuvwxyz'

/** « Avis d’été » → `avis-d-ete`, at most 40 signs. */
const slugify = (label: string) =>
  label.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').slice(0, 40).replace(/^-+|-+$/g, '')

/** `avis-d-ete-k7f3q`. */
export const makeSlug = (label: string) => `${slugify(label) || 'lien'}-${Array.from({ length: 5 }, () => signs[randomInt(signs.length)]).join('')}`
