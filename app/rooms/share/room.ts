// Share: to whom to show it? What this room keeps and what can be asked of it.
import { room } from '#app/kernel/room.ts'
import { edition } from '#app/model/share/edition.ts'
import { downloadEdition, makeEdition } from './edition/makeEdition.ts'
import { readShare } from './edition/readShare.ts'

export const share = room('share', { nouns: [edition], operations: { readShare, makeEdition, downloadEdition } })
