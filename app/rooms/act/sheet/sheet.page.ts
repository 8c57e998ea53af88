// The sheet of one action as its page knows it.
import type { OutputOf } from '#app/deck/api.ts'

export type Sheet = OutputOf<'act.readSheet'>
