/** What stands where a page will be, while it comes. */
import { Skeleton } from '#app/design/Skeleton.tsx'
import { deckWords } from './deck.words.ts'
import { useWords } from './locale.tsx'

export const Loading = () => <Skeleton label={useWords(deckWords)('loading')} />
