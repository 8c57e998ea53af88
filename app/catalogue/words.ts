// Checks the words of a catalogue item: both languages present, and French written as French is.
import type { Bilingual } from '#app/model/noun.ts'

const rules: readonly [fault: string, pattern: RegExp][] = [
  ['straight apostrophe', /'/],
  ['no narrow space before ; ! ? %', /[^\u202f\u00a0](?=[;!?%])/],
  ['no narrow space before a colon', /[^\u202f\u00a0]:(?=\s|$)/],
  ['no unbreakable space inside « »', /«(?![\u202f\u00a0])|(?<![\u202f\u00a0])»/],
  ['breakable space before €', / €/],
  ['three dots for …', /\.\.\./],
  ['exclamation mark', /!/],
  ['1 for 1er', /\b1 (?:janv|févr|mars|avril|mai|juin|juil|août|sept|oct|nov|déc)/],
  ['word kept off the screens', /\b(?:orphelin|gate|workspace|P80|prior|brique|dispositif|dry run|closing)\b/i],
]

const isWords = (value: object): value is Bilingual => 'fr' in value && 'en' in value
const words = (text: unknown) => (typeof text === 'string' ? text.trim() : '')

/** Every fault of the words found anywhere inside a catalogue item, each with its path; none: an empty list. */
export const wordFaults = (value: unknown, path = ''): string[] => {
  if (typeof value !== 'object' || value === null) return []
  if (isWords(value)) {
    const missing = (['fr', 'en'] as const).filter(locale => !words(value[locale])).map(locale => `${path}.${locale}: empty`)
    return [...missing, ...rules.filter(([, pattern]) => pattern.test(words(value.fr))).map(([fault]) => `${path}.fr: ${fault}`)]
  }
  if ('fr' in value || 'en' in value) return [`${path}: one language only`]
  return Object.entries(value).flatMap(([key, inner]) => wordFaults(inner, path ? `${path}.${key}` : key))
}
