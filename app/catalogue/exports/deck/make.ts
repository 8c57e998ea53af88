// Makes a deck of its slides, in their order; a page with nothing to say is left out.
import type { StrategyWriter } from '../_contract.ts'
import { openDeck, writable } from './pages.ts'
import type { Deck } from './pages.ts'

export type AddSlide = (deck: Deck) => void

/** What every deck is, but for its name and its slides. */
export const deckOf = (slides: readonly AddSlide[]): Pick<StrategyWriter, 'contentType' | 'extension' | 'needs' | 'make'> => ({
  contentType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  extension: 'pptx',
  needs: 'objective',
  make: async (input, locale) => {
    const deck = openDeck(writable(input), locale)
    for (const add of slides) add(deck)
    return (await deck.file.write({ outputType: 'uint8array' })) as Uint8Array
  },
})
