// Checks words kept as data: both languages present at any depth, and French written as French is.
import type { Bilingual } from '#app/model/noun.ts'
import { frenchFaults } from './faults.ts'

const isWords = (value: object): value is Bilingual => 'fr' in value && 'en' in value
const isSaid = (text: unknown) => typeof text === 'string' && text.trim() !== ''

/** Every fault of the words found anywhere inside a value, each with its path; none: an empty list. */
export const wordFaults = (value: unknown, path = ''): string[] => {
  if (typeof value !== 'object' || value === null) return []
  if (isWords(value)) {
    const missing = (['fr', 'en'] as const).filter(locale => !isSaid(value[locale])).map(locale => `${path}.${locale}: empty`)
    return [...missing, ...frenchFaults(String(value.fr)).map(fault => `${path}.fr: ${fault}`)]
  }
  if ('fr' in value || 'en' in value) return [`${path}: one language only`]
  return Object.entries(value).flatMap(([key, inner]) => wordFaults(inner, path ? `${path}.${key}` : key))
}
