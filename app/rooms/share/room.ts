// Share: to whom to show it? What this room keeps and what can be asked of it.
import { room } from '#app/kernel/room.ts'
import { brand } from '#app/model/share/brand.ts'
import { comment } from '#app/model/share/comment.ts'
import { delivery } from '#app/model/share/delivery.ts'
import { edition } from '#app/model/share/edition.ts'
import { createBrand, readBrand, restoreBrand, updateBrand } from './brand/keepBrand.ts'
import { readActionBrief, readBrief } from './brief/readBrief.ts'
import { createComment, getComment, listComments, readComments, readMentions, removeComment, restoreComment, updateComment } from './comments/comments.ts'
import { downloadEdition, makeEdition } from './edition/makeEdition.ts'
import { readShare } from './edition/readShare.ts'
import { sendDeliveries, sendEdition } from './sending/sendEdition.ts'

export const share = room('share', {
  nouns: [edition, delivery, brand, comment],
  operations: {
    readShare, makeEdition, downloadEdition, sendEdition,
    readBrand, createBrand, updateBrand, restoreBrand,
    readBrief, readActionBrief,
    readComments, readMentions, listComments, getComment, createComment, updateComment, removeComment, restoreComment,
  },
  jobs: { sendDeliveries },
})
