// The reviews still to hold: those of the calendar that no review was held at, nor after.
import type { Ctx } from '#app/kernel/context.ts'
import { review } from '#app/model/learn/review.ts'
import { meeting } from '#app/model/plan/meeting.ts'

/** The earliest first; its day may have come, or gone. One review covers every meeting whose day had come. */
export async function readMeetingsToHold(ctx: Ctx) {
  const reviews = await ctx.of(review).list()
  const held = new Set(reviews.map(one => one.meetingId))
  const lastOn = reviews.map(one => one.heldOn).toSorted().at(-1) ?? ''
  return (await ctx.of(meeting).list()).filter(one => !held.has(one.id) && one.onDay > lastOn).toSorted((a, b) => a.onDay.localeCompare(b.onDay))
}
