/** Chooses light, dark, or what the device says. */
import { useMantineColorScheme } from '@mantine/core'
import { Moon, Screen, Sun } from '#app/design/icons.tsx'
import { Choice } from '#app/design/Choice.tsx'
import { deckWords } from './deck.words.ts'
import { useWords } from './locale.tsx'

export const ThemeSwitch = () => {
  const t = useWords(deckWords)
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const options = [
    { value: 'auto', label: <Screen />, name: t('themeAuto') },
    { value: 'light', label: <Sun />, name: t('themeLight') },
    { value: 'dark', label: <Moon />, name: t('themeDark') },
  ] as const
  return <Choice label={t('theme')} options={options} value={colorScheme} onChange={setColorScheme} />
}
