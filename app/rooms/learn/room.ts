// Learn: what to change? What this room keeps and what can be asked of it.
import { room } from '#app/kernel/room.ts'
import { decision } from '#app/model/learn/decision.ts'
import { review } from '#app/model/learn/review.ts'
import { decide } from './decision/decide.ts'
import { foreseeDecision } from './decision/foreseeDecision.ts'
import { createDecision, removeDecision, restoreDecision, updateDecision } from './decision/takeBack.ts'
import { readRecord } from './record/readRecord.ts'
import { holdReview } from './review/holdReview.ts'
import { readReview } from './review/readReview.ts'

export const learn = room('learn', {
  nouns: [review, decision],
  operations: { readReview, readRecord, holdReview, foreseeDecision, decide, createDecision, updateDecision, removeDecision, restoreDecision },
})
