/** The language the person reads, known to every page below; `useWords` gives a feature's words in it. */
import { createContext, use } from 'react'
import type { ReactNode } from 'react'
import { translate } from './words.ts'
import type { Locale, Translate, Words } from './words.ts'

const LocaleContext = createContext<Locale>('fr')

export const LocaleProvider = ({ locale, children }: { locale: Locale; children: ReactNode }) => (
  <LocaleContext value={locale}>{children}</LocaleContext>
)

export const useLocale = (): Locale => use(LocaleContext)

/** @example const t = useWords(words); t('title') */
export const useWords = <Key extends string>(words: Words<Key>): Translate<Key> => translate(words, useLocale())
