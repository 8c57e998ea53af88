// How a trial is paid: a round amount, within the money there is, and an end of its own.
import { addDays, addMonths } from '@azimut/engines/calendar'

/** Whole tens: nobody tries 147 €. */
const stepCents = 1000
/** A trial longer than this teaches too late. */
const mostMonths = 3

export interface PaidTrial { cents: number; months: number; centsPerMonth: number }

/** As many months as the money of a month makes necessary, three at most; one while nobody said how much there is. */
export function payTrial(cents: number, meansCents: number | null): PaidTrial {
  const round = Math.ceil(cents / stepCents) * stepCents
  const months = meansCents ? Math.min(mostMonths, Math.max(1, Math.ceil(round / meansCents))) : 1
  return { cents: round, months, centsPerMonth: Math.ceil(round / months) }
}

/** The last day of a trial. @example trialEnd('2026-11-30', 1) // '2026-12-29' */
export const trialEnd = (startOn: string, months: number) => addDays(addMonths(startOn, months), -1)
