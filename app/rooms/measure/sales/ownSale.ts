// A line of a file made the company's own: its day, its amount without tax, a reference nobody can read back, and what it is credited to.
import { createHmac } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { offlineLines } from '#app/answers/offlineLine.ts'
import { readPromoCredits } from '#app/answers/promoCredits.ts'
import { readDays } from '#app/answers/today.ts'
import type { OrderRow } from '#app/catalogue/connectors/_contract.ts'
import type { Ctx } from '#app/kernel/context.ts'
import { workspace } from '#app/kernel/tables.ts'

/** VAT rates of France, in percent; 0 for who does not charge it. */
export const vatPercents = [20, 10, 5.5, 2.1, 0] as const
export type VatPercent = (typeof vatPercents)[number]

export type OwnSale = Pick<OrderRow, 'line' | 'cents' | 'currency' | 'refundedCents' | 'taxKnown' | 'count' | 'status' | 'how' | 'channel' | 'promoCode' | 'isFirst'>
  & { onDay: string; reference: string; budgetLineId: string | null; /** Its promotion code is one of ours. */ isCredited: boolean }

export interface SaleMaker {
  currency: string
  make(row: OrderRow): OwnSale
}

/** @param vatPercent what amounts hold when their file does not say; they stay as written while nobody does */
export async function saleMaker(ctx: Ctx, vatPercent: VatPercent | undefined): Promise<SaleMaker> {
  const [company] = await ctx.db.select({ currency: workspace.currency }).from(workspace).where(eq(workspace.id, ctx.workspace))
  const dayOf = await readDays(ctx)
  const credits = await readPromoCredits(ctx)
  const lineOf = await offlineLines(ctx)
  return {
    currency: company!.currency,
    make(row) {
      return {
        ...row, ...withoutTax(row, vatPercent), onDay: row.moment === null ? row.date : dayOf(row.moment),
        reference: referenceOf(row, createHmac('sha256', ctx.services.settings.secret).update(`${ctx.workspace} ${plainNumber(row.reference)}`).digest('base64url').slice(0, hashLength)),
        budgetLineId: lineOf(row.channel), isCredited: credits.has(row.promoCode),
      }
    },
  }
}

/** « #1001 », « n° 1001 » and « 1001 » are one number: programs write it in their own way. */
export const plainNumber = (written: string) => written.replace(/^\s*(?:#|n[°º]|no\.)/i, '').replace(/\s+/g, '').toUpperCase()

/** Of 256 bits, enough that no two orders of a company meet. */
export const hashLength = 22

/** A refund on its own has its order's reference, then its day and amount: it is the same one in two files. */
const referenceOf = ({ count, cents, date }: OrderRow, hash: string) => (cents < 0 && count === 0 ? `${hash}~${date}${cents}` : hash)

function withoutTax({ cents, refundedCents, taxKnown }: OrderRow, percent: VatPercent | undefined) {
  if (taxKnown || percent === undefined) return { cents, refundedCents, taxKnown }
  const net = (of: number) => Math.round(of * 1000 / (1000 + percent * 10))
  return { cents: net(cents), refundedCents: net(refundedCents), taxKnown: true }
}
