// The rooms in pictures, of the fictional Maison Lenoir.
import { join } from 'node:path'
import { openPage, withLenoir } from './lenoir.ts'

const rooms = { home: '', diagnose: 'diagnose', aim: 'aim', plan: 'plan', act: 'act', measure: 'measure', learn: 'learn', share: 'share' }

export const pictureRooms = (folder: string) => withLenoir(async (page, address) => {
  const shoot = async (room: string, name: string) => {
    await openPage(page, `${address}/${room}`)
    await page.screenshot({ path: join(folder, `${name}.png`) })
    console.log(`docs/pictures/${name}.png`)
  }
  for (const [name, room] of Object.entries(rooms)) await shoot(room, name)
  await page.getByText('EN', { exact: true }).first().click()
  await shoot('', 'home.en')
})
