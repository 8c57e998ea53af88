// `seed STORY`: writes a story's companies into this installation.
import { readArgs, UsageError } from './command.ts'
import type { Command } from './command.ts'
import type { AfloatShip } from '#app/ship.ts'
import { stories } from '#stories/stories.ts'

export const seed: Command = {
  usage: 'seed STORY [--for EMAIL] [--json]',
  says: `Writes an example: ${Object.entries(stories).map(([name, story]) => `${name} (${story.says})`).join(', ')}.`,
  async run({ ship, args, print }) {
    const { words: [name], options } = readArgs(args)
    const story = name === undefined ? undefined : stories[name]
    if (!story) throw new UsageError(`Say which story: ${Object.keys(stories).join(', ')}.`)
    const told = await story.tell(ship, text => print('progress', text), { ownerEmail: options.get('for')?.[0] })
    print('out', options.has('json') ? JSON.stringify(told) : [...told.workspaces.map(one => `${one.name}: ${one.id}`), ...told.users.map(one => `${one.role}: ${one.email} ${one.password}`)].join('\n'))
    return 0
  },
}

/** « Visiter une entreprise d’exemple »: Maison Lenoir's year with a tenth of its visitors, for somebody who waits for it. */
export async function tellExample(ship: AfloatShip, email: string, progress: (share: number) => void): Promise<void> {
  await stories['lenoir']!.tell(ship, text => progress(Number(/^\d+/.exec(text)?.[0] ?? 0) / 100), { ownerEmail: email, events: 30_000 })
}
