// `npm run pictures`: the pictures of the README and of the ten minutes, taken again of the product as it is.
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { buildPages } from '#house/setup/pages.mjs'
import { pictureRooms } from './rooms.ts'
import { pictureStart } from './start.ts'

const root = join(import.meta.dirname, '../..')
const folder = join(root, 'docs/pictures')
await buildPages(root)
await mkdir(folder, { recursive: true })
for (const locale of ['fr', 'en'] as const) await pictureStart(folder, locale)
await pictureRooms(folder)
