// What a story is: companies written into an installation, and what it tells of them.
import type { AfloatShip } from '#app/ship.ts'

export interface Told {
  workspaces: { id: string; name: string; siteKey: string }[]
  users: { email: string; password: string; role: string; workspace: string; apiKey: string }[]
}
export interface Story { says: string; tell(ship: AfloatShip, progress: (text: string) => void): Promise<Told> }

