// What a filtered calendar shows: pure, so that the strip and the list beside it hold the same things.
import type { OutputOf } from '#app/deck/api.ts'

export type Item = OutputOf<'plan.readCalendar'>['items'][number]
/** Empty text is « all ». */
export interface Filter { ownerId: string; objectiveId: string; channel: string; place: '' | 'online' | 'offline' }

/** Items that touch the days shown, both included, and pass every filter; what belongs to nobody in particular (a review) passes the filters it has no answer to. */
export const shownItems = (items: readonly Item[], { ownerId, objectiveId, channel, place }: Filter, { from, to }: { from: string; to: string }) => items.filter(one =>
  one.start <= to && one.end >= from
  && (!ownerId || one.ownerId === ownerId || one.kind === 'meeting')
  && (!objectiveId || one.objectiveId === objectiveId || one.kind === 'leave')
  && (!channel || one.channel === channel)
  && (!place || (one.isOffline ?? place === 'offline') === (place === 'offline')))
