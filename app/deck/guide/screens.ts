/** Which screens each person goes through: the owner all of them, the consultant those of an audit. Screen 1 is the door. */
import type { OutputOf } from '../api.ts'

export type FirstRun = NonNullable<OutputOf<'crew.readFirstRun'>>

const paths: Readonly<Record<FirstRun['door'], readonly number[]>> = {
  owner: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  consultant: [1, 2, 4, 5],
  director: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
}

/** The screen before and after this one on the path of that door, and how far it is; `next` is null on the last. */
export function placeOn(door: FirstRun['door'], screen: number) {
  const path = paths[door]
  const index = path.indexOf(screen)
  const before = path[index - 1]
  return { at: index + 1, count: path.length, back: before === undefined || before === 1 ? null : before, next: path[index + 1] ?? null }
}

export const screenAddress = (company: string, screen: number) => `/w/${company}/start/${screen}`
