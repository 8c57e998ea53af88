// Act: what to do this week? What this room keeps and what can be asked of it.
import { room } from '#app/kernel/room.ts'
import { timeEntry } from '#app/model/act/timeEntry.ts'
import { trackedLink } from '#app/model/act/trackedLink.ts'
import { createTrackedLink } from './links/createTrackedLink.ts'
import { completeAction, reopenAction } from './week/completeAction.ts'
import { postponeAction } from './week/postponeAction.ts'
import { readWeek } from './week/readWeek.ts'

export const act = room('act', {
  nouns: [trackedLink, timeEntry],
  operations: { readWeek, completeAction, reopenAction, postponeAction, createTrackedLink },
})
