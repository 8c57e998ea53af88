// What a sale came to: the amount without tax that is left once refunds are taken off, from the amounts a file gives.
import { readAmount } from '../costs-csv/amount.ts'
import type { Amount } from '../costs-csv/amount.ts'

export interface Sold { cents: number; refundedCents: number; taxKnown: boolean }
export interface Amounts { net?: number | undefined; gross?: number | undefined; tax?: number | undefined; refund?: number | undefined }

/** Programs write `49.833333`, and `54,00&nbsp;&euro;`: rounded to the cent, as their own screens do. */
export function readOrderAmount(text: string): Amount {
  const plain = text.replaceAll('&nbsp;', ' ').replaceAll('&euro;', '€')
  const [, sign, whole = '', cents = '', next = ''] = /^(-?)(\d{1,12})\.(\d{2})(\d)\d{1,}$/.exec(plain) ?? []
  if (!whole) return readAmount(plain)
  const rounded = Number(whole + cents) + (next >= '5' ? 1 : 0)
  return rounded > 2e9 ? 'too-large' : { cents: sign && rounded ? -rounded : rounded }
}

/**
 * Without tax when the file gives it, or the tax itself; the part of a refund that is tax is in the proportion of the order's.
 * @example soldFor({ gross: 12_000, tax: 2_000, refund: 6_000 }) // { cents: 5_000, refundedCents: 5_000, taxKnown: true }
 */
export function soldFor({ net, gross, tax, refund = 0 }: Amounts): Sold {
  const without = net ?? (gross !== undefined && tax !== undefined ? gross - tax : undefined)
  const whole = without ?? gross ?? 0
  // A refund of more than was paid gives back all of it.
  const back = Math.min(Math.max(0, refund), Math.max(0, gross ?? whole))
  const refundedCents = gross ? Math.round(whole * back / gross) : back
  return { cents: whole - refundedCents, refundedCents, taxKnown: without !== undefined }
}
