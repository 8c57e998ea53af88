// A question as the page gets it, and whether it still waits for an answer.
import type { OutputOf } from '#app/deck/api.ts'

export type Question = OutputOf<'home.readQuestions'>[number]

export const isOpen = ({ records, note }: Question) => records === 0 && note === null
