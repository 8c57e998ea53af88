/** Chooses the language of the screens; each language is named in itself. */
import { Choice } from '#app/design/Choice.tsx'
import { deckWords } from './deck.words.ts'
import { useLocale, useWords } from './locale.tsx'
import type { Locale } from './words.ts'

const languages = [{ value: 'fr', label: 'FR', name: 'Français' }, { value: 'en', label: 'EN', name: 'English' }] as const

export const LocaleSwitch = ({ onChange }: { onChange: (locale: Locale) => void }) => (
  <Choice label={useWords(deckWords)('language')} options={languages} value={useLocale()} onChange={onChange} />
)
