// The contents as their page knows them, each with what is missing from it.
import type { OutputOf } from '#app/deck/api.ts'

export type Contents = OutputOf<'act.readContents'>
export type Flagged = Contents['contents'][number]
