// What an account means here, said once: the same account of the next file is read the same way.
import { eq } from 'drizzle-orm'
import { operation } from '#app/kernel/operation.ts'
import { takeTurn } from '#app/kernel/store/turn.ts'
import { accountUse } from '#app/model/measure/accountUse.ts'

/** Said again of the same account, it is what is said last that holds. */
export const createAccountUse = operation({
  access: 'measure.edit', input: accountUse.creation, output: accountUse.row,
  async run(ctx, { account, use }) {
    await takeTurn(ctx, `account ${account}`)
    const [known] = await ctx.of(accountUse).list({ where: eq(accountUse.table.account, account) })
    return known ? await ctx.of(accountUse).update({ id: known.id, version: known.version }, { use }) : await ctx.of(accountUse).create({ account, use })
  },
})
