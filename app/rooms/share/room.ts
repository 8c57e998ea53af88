// Share: to whom to show it? What this room keeps and what can be asked of it.
import { room } from '#app/kernel/room.ts'
import { comment } from '#app/model/share/comment.ts'
import { edition } from '#app/model/share/edition.ts'
import { createComment, getComment, listComments, readComments, readMentions, removeComment, restoreComment, updateComment } from './comments/comments.ts'
import { downloadEdition, makeEdition } from './edition/makeEdition.ts'
import { readShare } from './edition/readShare.ts'

export const share = room('share', { nouns: [edition, comment], operations: { readShare, makeEdition, downloadEdition, readComments, readMentions, listComments, getComment, createComment, updateComment, removeComment, restoreComment } })
