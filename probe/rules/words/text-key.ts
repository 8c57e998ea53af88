// Tells pages whose own text is the very same.
import type { PageFacts } from '../../facts/page-facts.ts'

/** Digits of the text do not count (a date, a counter), those of the title do: « Paris 10e » is not « Paris 11e ». */
export function textKeyOf({ mainHash, titles }: Pick<PageFacts, 'mainHash' | 'titles'>): string {
  const numbers = (titles[0] ?? '').replace(/\D+/g, ' ').trim()
  return numbers ? `${mainHash} ${numbers}` : mainHash
}
