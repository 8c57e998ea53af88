// What a story is: companies written into an installation, and what it tells of them.
import type { AfloatShip } from '#app/ship.ts'

export interface Told {
  workspaces: { id: string; name: string; siteKey: string }[]
  users: { email: string; password: string; role: string; workspace: string; apiKey: string }[]
}

export interface TellOptions {
  /** About how many events to tell of, for a story that has some. */
  events?: number | undefined
  /** The account that will own the company; without one the story opens an account. */
  ownerEmail?: string | undefined
}

export interface Story {
  says: string
  /** Throws a sentence when what was written is not what was told. */
  tell(ship: AfloatShip, progress: (text: string) => void, options?: TellOptions): Promise<Told>
}
