// Learn: what to change? What this room keeps and what can be asked of it.
import { room } from '#app/kernel/room.ts'
import { decision } from '#app/model/learn/decision.ts'
import { review } from '#app/model/learn/review.ts'

export const learn = room('learn', { nouns: [review, decision], operations: {} })
