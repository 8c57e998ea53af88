// Who may do what: five roles, four levels, one sentence a permission (`aim.edit`).
export const roles = ['owner', 'editor', 'contributor', 'viewer', 'guest'] as const
export type Role = (typeof roles)[number]

const levels = ['view', 'contribute', 'edit', 'own'] as const
export type Level = (typeof levels)[number]

/** A permission: a room (or `crew`, `thread`, `home`) and the level needed there. */
export type Access = `${string}.${Level}`

const reach: Record<Role, Level> = { owner: 'own', editor: 'edit', contributor: 'contribute', viewer: 'view', guest: 'view' }

/** A guest sees their week and what is shared with them, and nothing else of the company. */
const guestRooms = new Set(['act', 'share'])

/** Whoever is shown something may say what they think of it. */
const speaking: Access = 'share.contribute'

/** Whether a role holds a permission. An API key of scope `read` never writes, whatever its member's role. */
export function may(role: Role, access: Access, scope: 'read' | 'write' = 'write'): boolean {
  const [room = '', level = 'own'] = access.split('.') as [string, Level]
  if (scope === 'read' && level !== 'view') return false
  if (role === 'guest' && !guestRooms.has(room)) return false
  return levels.indexOf(level) <= levels.indexOf(reach[role]) || access === speaking
}
