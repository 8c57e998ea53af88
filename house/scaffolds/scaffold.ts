// What `npm run new` knows how to begin: the files of one kind, from a name.
import type { Tree } from '../plant.ts'

export type Scaffold = {
  /** How the name is written, shown when it is wrong. */
  example: string
  name: RegExp
  /** Files to create, from the root of the project. They compile; the contract test names what is left to fill in. */
  write(name: string): Tree
  /** What to do next, in one sentence. */
  next(name: string): string
}

/** `late-night-openings` → `Late night openings`. */
export const title = (id: string): string => (id.charAt(0).toUpperCase() + id.slice(1)).replaceAll('-', ' ')
