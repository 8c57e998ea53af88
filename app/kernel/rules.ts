// The method's rules advise, ask or require, as each company chooses; passing over one is noted with the name.
import { and, eq } from 'drizzle-orm'
import type { Ctx, Tx } from './context.ts'
import { newId } from './id.ts'
import { Refusal } from './refusal.ts'
import type { Advice, Rule } from './rule.ts'
import { passedOver, ruleLevel } from './tables.ts'

/**
 * Applies a broken rule. `advice`: said, and done all the same. `asked`: refused once, done when the caller says
 * it passes over (`passOver`), noted with their name. `required`: refused.
 */
export async function applyRule(ctx: Pick<Ctx, 'workspace' | 'asker'> & { db: Tx; operation: string; passOver: ReadonlySet<string>; advice: Advice[] }, rule: Rule): Promise<void> {
  const [chosen] = await ctx.db.select().from(ruleLevel).where(and(eq(ruleLevel.workspace, ctx.workspace), eq(ruleLevel.rule, rule.id)))
  const level = chosen?.level ?? rule.level ?? 'advice'
  if (level === 'advice') { ctx.advice.push({ rule: rule.id, says: rule.says }); return }
  if (level === 'required' || !ctx.passOver.has(rule.id))
    throw new Refusal(level === 'required' ? 'rule-required' : 'rule-asked', 422, rule.says, { details: { rule: rule.id, canPassOver: level === 'asked' } })
  await ctx.db.insert(passedOver).values({ workspace: ctx.workspace, id: newId(), rule: rule.id, operation: ctx.operation, by: ctx.asker.person, byName: ctx.asker.name })
}
