/** The words of a feature, French and English side by side: a missing one does not compile. Runs in the browser and on the server alike (no React). */
import type { ReactNode } from 'react'
import { createTranslator } from 'use-intl/core'

export type Locale = 'fr' | 'en'

export type Words<Key extends string> = Readonly<Record<Locale, Readonly<Record<Key, string>>>>
export type Values = Record<string, string | number | Date>
export type RichValues = Record<string, Values[string] | ((chunks: ReactNode) => ReactNode)>

/** `t('key', { count: 2 })` gives a string; `t.rich` gives React nodes, for a sentence with a `<b>tag</b>` in it. */
export type Translate<Key extends string> = {
  (key: Key, values?: Values): string
  rich(key: Key, values?: RichValues): ReactNode
}

/**
 * Declares the words of a feature. Values are ICU messages; keys hold no dot.
 * @example defineWords({ fr: { visits: '{count, plural, one {# visite} other {# visites}}' }, en: { visits: '{count, plural, one {# visit} other {# visits}}' } })
 */
export const defineWords = <Key extends string>(words: {
  fr: Record<Key, string>
  en: Record<NoInfer<Key>, string>
}): Words<Key> => words

const translators = new WeakMap<object, Translate<string>>()

/**
 * The translator of `words` in `locale`, made once for each.
 * A message that cannot be written is reported on the console and shown as its key: a page never falls for a word.
 * @example translate(words, 'fr')('visits', { count: 0 }) // « 0 visite »
 */
export const translate = <Key extends string>(words: Words<Key>, locale: Locale): Translate<Key> => {
  const messages = words[locale]
  const known = translators.get(messages)
  if (known) return known
  const made: Translate<string> = createTranslator<Record<string, string>>({ locale, messages })
  translators.set(messages, made)
  return made
}
