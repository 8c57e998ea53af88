// The register of tools as its page knows it.
import type { OutputOf } from '#app/deck/api.ts'

export type Tools = OutputOf<'plan.readTools'>
export type Group = Tools['groups'][number]
export type Tool = Tools['due'][number]
