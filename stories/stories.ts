// The stories there are: deterministic companies for demonstrations and tests.
import type { AfloatShip } from '#app/ship.ts'
import { rivals } from './rivals.ts'

export interface Told {
  workspaces: { id: string; name: string; siteKey: string }[]
  users: { email: string; password: string; role: string; workspace: string; apiKey: string }[]
}
export interface Story { says: string; tell(ship: AfloatShip, progress: (text: string) => void): Promise<Told> }

export const stories: Readonly<Record<string, Story>> = { rivals }
