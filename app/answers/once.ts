// A question asked several times while one page is made has one answer: its figures agree, and the stores are asked once.
import type { Ctx } from '#app/kernel/context.ts'

const answers = new WeakMap<Ctx, Map<string, Promise<unknown>>>()

/** `question` names what is asked, with all that the answer depends on. For what the operation itself does not change. */
export function once<Answer>(ctx: Ctx, question: string, ask: () => Promise<Answer>): Promise<Answer> {
  const known = answers.get(ctx) ?? new Map<string, Promise<unknown>>()
  answers.set(ctx, known)
  if (!known.has(question)) known.set(question, ask())
  return known.get(question) as Promise<Answer>
}
