// A stake (enjeu): what matters to the company, that objectives serve and that a finding or a weakness justifies.
import { text, uuid } from 'drizzle-orm/pg-core'
import { noun } from '../noun.ts'
import { swotItem } from '../diagnose/swotItem.ts'

export const stake = noun('aim', ['stake', 'stakes'], {
  columns: {
    sentence: text().notNull(), swotItemId: uuid(),
    /** With which it was crossed, for a stake born of a strength that meets an opportunity, and the like. */
    secondSwotItemId: uuid(),
  },
  title: 'sentence',
  words: { one: { fr: 'Enjeu', en: 'Stake' }, many: { fr: 'Enjeux', en: 'Stakes' } },
  edges: {
    answers: { column: 'swotItemId', to: swotItem, need: 'advised', words: { fr: 'répond à', en: 'answers' } },
    crosses: { column: 'secondSwotItemId', to: swotItem, need: 'possible', words: { fr: 'croise', en: 'crosses' } },
  },
})
