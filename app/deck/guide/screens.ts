/** Where a screen is on the path of a first run. Screen 1 is the door. */
import type { OutputOf } from '../api.ts'

export type FirstRun = NonNullable<OutputOf<'crew.readFirstRun'>>

/** The screen before and after this one, and how far it is; `next` is null on the last. */
export function placeOn(path: readonly number[], screen: number) {
  const index = path.indexOf(screen)
  const before = path[index - 1]
  return { at: index + 1, count: path.length, back: before === undefined || before === 1 ? null : before, next: path[index + 1] ?? null }
}

export const screenAddress = (company: string, screen: number) => `/w/${company}/start/${screen}`
