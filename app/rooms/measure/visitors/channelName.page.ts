// How a channel is called; one that nobody knows keeps the name it came with.
import type { Translate } from '#app/deck/words.ts'
import { channelWords } from './channels.words.ts'

type Name = keyof (typeof channelWords)['fr']
const isKnown = (value: string): value is Name => Object.hasOwn(channelWords.fr, value)

export const channelName = (t: Translate<Name>, value: string | null) => (value && isKnown(value) ? t(value) : value || t('unknown'))
