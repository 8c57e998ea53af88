// Who counted: the name of a part of the results, in the figure's story and on the page of sources.
import type { OutputOf } from '#app/deck/api.ts'
import type { Translate } from '#app/deck/words.ts'
import type { countWords } from './counts.words.ts'

type Part = OutputOf<'measure.readCounting'>['parts'][number]
const names = { code: 'partCode', hand: 'partHand', till: 'partTill', file: 'partFile', tool: 'partTool', orders: 'partOrders', sales: 'partSales', searches: 'partSearches' } as const satisfies Record<Part['how'], string>

export const partName = (t: Translate<keyof (typeof countWords)['fr']>, how: Part['how']) => t(names[how])
