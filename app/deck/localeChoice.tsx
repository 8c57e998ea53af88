/** How a page changes the language of all of them. */
import { createContext, use } from 'react'
import type { Locale } from './words.ts'

export const LocaleChoiceContext = createContext<(locale: Locale) => void>(() => {})
export const useChooseLocale = () => use(LocaleChoiceContext)
