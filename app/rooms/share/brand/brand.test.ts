// A brand is one, its logo is a picture, and documents wear it.
import { crc32, deflateSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OutputOf } from '#app/deck/api.ts'
import type { Download } from '#app/kernel/operation.ts'
import { loopNow, walkLoop } from '#app/testLoop.ts'
import { openTestShip } from '#app/testShip.ts'
import type { TestShip } from '#app/testShip.ts'
import { readPicture } from './picture.ts'

let sea: TestShip
beforeAll(async () => { sea = await openTestShip({ now: () => loopNow }) })
afterAll(async () => { await sea.close() })

const png = (width: number, height: number, padding = 0) => {
  const header = Buffer.alloc(33 + padding)
  header.write('\x89PNG\r\n\x1a\n', 'latin1')
  header.writeUInt32BE(13, 8)
  header.write('IHDR', 12, 'latin1')
  header.writeUInt32BE(width, 16)
  header.writeUInt32BE(height, 20)
  return header
}
const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc4, 0, 3, 0, 0xff, 0xc2, 0, 11, 8, 0, 20, 0, 40, 1, 1, 0x11, 0])
const webp = (kind: string, rest: number[]) => Buffer.concat([Buffer.from('RIFF\0\0\0\0WEBP', 'latin1'), Buffer.from(kind, 'latin1'), Buffer.from([0, 0, 0, 0, ...rest])])
const form = { displayName: 'Cabinet Duval', belongsTo: 'adviser', primary: '#1d4f91', second: '#e0a030', footer: 'Conseil depuis 1998' }

test.each([
  ['PNG', png(320, 120), { type: 'image/png', width: 320, height: 120 }],
  ['JPEG', jpeg, { type: 'image/jpeg', width: 40, height: 20 }],
  ['WebP with losses', webp('VP8 ', [0, 0, 0, 0x9d, 1, 0x2a, 40, 0, 20, 0]), { type: 'image/webp', width: 40, height: 20 }],
  ['WebP without', webp('VP8L', [0x2f, 39, 0xc0, 4, 0]), { type: 'image/webp', width: 40, height: 20 }],
  ['WebP with more', webp('VP8X', [0, 0, 0, 0, 39, 0, 0, 19, 0, 0]), { type: 'image/webp', width: 40, height: 20 }],
])('%s tells its size', (_, bytes, picture) => { expect(readPicture(bytes)).toEqual(picture) })

test.each([['SVG', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'], ['GIF', 'GIF89a\x01\0\x01\0'], ['nothing', ''], ['half a PNG', '\x89PNG\r\n\x1a\n'], ['half a JPEG', '\xff\xd8\xff\xe0\0\x04']])('%s is no logo', (_, text) => {
  expect(readPicture(Buffer.from(text, 'latin1'))).toBeUndefined()
})

test('one brand a company, whose logo says itself what it is', async () => {
  const company = await sea.company()
  expect(await company.ask('share.readBrand')).toEqual({ brand: null })
  const kept = await company.ask<OutputOf<'share.createBrand'>>('share.createBrand', { ...form, logo: png(320, 120).toString('base64'), logoType: 'image/jpeg', logoWidth: 9 })
  expect(kept).toMatchObject({ displayName: 'Cabinet Duval', logoType: 'image/png', logoWidth: 320, logoHeight: 120 })
  await expect(company.ask('share.createBrand', form)).rejects.toMatchObject({ code: 'one-brand' })
  const changed = await company.ask<OutputOf<'share.updateBrand'>>('share.updateBrand', { id: kept.id, version: kept.version, change: { primary: '#aa0000', logoWidth: 5 } })
  expect(changed).toMatchObject({ primary: '#aa0000', logoWidth: 320, logo: kept.logo })
  const bare = await company.ask<OutputOf<'share.updateBrand'>>('share.updateBrand', { id: kept.id, version: changed.version, change: { logo: null } })
  expect(bare).toMatchObject({ logo: null, logoType: null, logoWidth: null })
  const viewer = await company.as('viewer')
  await expect(viewer('share.updateBrand', { id: kept.id, version: bare.version, change: { footer: null } })).rejects.toMatchObject({ code: 'not-allowed' })
})

test.each([
  ['logo', { logo: Buffer.from('<svg onload="alert(1)"/>').toString('base64') }],
  ['logo', { logo: png(1, 1, 300_000).toString('base64') }],
  ['logo', { logo: png(4001, 10).toString('base64') }],
  ['logo', { logo: '"><script>' }],
  ['primary', { primary: 'red' }],
  ['second', { second: 'url(x)' }],
])('a wrong %s is refused by its name', async (field, wrong) => {
  const company = await sea.company()
  await expect(company.ask('share.createBrand', { ...form, ...wrong })).rejects.toMatchObject({ code: 'invalid', fields: { [field]: expect.anything() as unknown } })
})

test('documents of a client in the colours of its adviser', async () => {
  const { company } = await walkLoop(sea)
  await company.ask('share.createBrand', { ...form, logo: realPng().toString('base64') })
  const { unzip } = await import('#app/catalogue/exports/_unzip.ts')
  const deck = unzip((await company.ask<Download>('share.downloadEdition', { exportId: 'deck-bank' })).bytes)
  const slide = (index: number) => deck.get(`ppt/slides/slide${index}.xml`)?.toString() ?? ''
  expect(slide(1)).toContain('Menuiserie Lenoir (exemple fictif)')
  expect(slide(1)).toContain('Préparé par Cabinet Duval')
  expect(slide(1)).toContain('1D4F91')
  expect([...deck.keys()].filter(path => /^ppt\/media\/.*\.png$/.test(path)).length).toBeGreaterThan(0)
  expect((await company.ask<Download>('share.downloadEdition', { exportId: 'one-page' })).bytes.length).toBeGreaterThan(10_000)
})

/** Two pixels that a program can really open. */
function realPng(): Buffer {
  const chunk = (name: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
    const around = Buffer.alloc(8)
    around.writeUInt32BE(data.length, 0)
    around.writeUInt32BE(crc32(body), 4)
    return Buffer.concat([around.subarray(0, 4), body, around.subarray(4)])
  }
  const head = Buffer.from([0, 0, 0, 2, 0, 0, 0, 1, 8, 2, 0, 0, 0])
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', head), chunk('IDAT', deflateSync(Buffer.from([0, 29, 79, 145, 224, 160, 48]))), chunk('IEND', Buffer.alloc(0))])
}
