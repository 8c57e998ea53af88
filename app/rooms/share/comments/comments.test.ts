// Who may read a record may speak of it, in their own name; nobody else hears.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OutputOf } from '#app/deck/api.ts'
import { walkLoop } from '#app/testLoop.ts'
import { openTestShip } from '#app/testShip.ts'
import type { TestShip } from '#app/testShip.ts'

type Comment = OutputOf<'share.createComment'>
type Comments = OutputOf<'share.readComments'>

let sea: TestShip
beforeAll(async () => { sea = await openTestShip() })
afterAll(async () => { await sea.close() })

test('people answer each other, and call each other', async () => {
  const { company, action } = await walkLoop(sea)
  const viewer = await company.as('viewer')
  const first = await viewer<Comment>('share.createComment', { aboutId: action.id, text: 'Et la photo ?', mentions: [company.person] })
  await company.ask('share.createComment', { aboutId: action.id, answersId: first.id, text: 'Jeudi.' })
  expect(await company.ask<Comments>('share.readComments', { aboutId: action.id })).toMatchObject([{ text: 'Et la photo ?', authorName: 'viewer de test', mine: false }, { text: 'Jeudi.', answersId: first.id, mine: true }])
  expect(await company.ask('share.readMentions')).toMatchObject([{ text: 'Et la photo ?', noun: 'plan.action', aboutId: action.id }])
  expect(await viewer('share.readMentions')).toEqual([])

  const [answer] = (await company.ask<Comments>('share.readComments', { aboutId: action.id })).slice(1)
  await expect(viewer('share.createComment', { aboutId: action.id, answersId: answer!.id, text: 'Ah' })).rejects.toMatchObject({ code: 'not-found' })
  await expect(viewer('share.createComment', { aboutId: action.id, text: 'Qui ?', mentions: ['0199aaaa-0000-7000-8000-000000000000'] })).rejects.toMatchObject({ code: 'invalid' })
})

test('a comment is its author’s to change; who administers the company may take it away, and give it back', async () => {
  const { company, action } = await walkLoop(sea)
  const [author, other] = [await company.as('contributor'), await company.as('editor')]
  const { id, version } = await author<Comment>('share.createComment', { aboutId: action.id, text: 'Trop cher' })
  for (const [verb, more] of [['updateComment', { change: { text: 'Parfait' } }], ['removeComment', {}]] as const)
    await expect(other(`share.${verb}`, { id, version, ...more })).rejects.toMatchObject({ code: 'not-allowed' })
  const changed = await author<Comment>('share.updateComment', { id, version, change: { text: 'Un peu cher' } })
  const gone = await company.ask<Comment>('share.removeComment', { id, version: changed.version })
  expect(await author('share.readComments', { aboutId: action.id })).toEqual([])
  const back = await author<Comment>('share.restoreComment', { id, version: gone.version })
  expect(await author('share.readComments', { aboutId: action.id })).toMatchObject([{ text: 'Un peu cher', mine: true }])
  const dear = await author<Comment>('share.updateComment', { id, version: back.version, change: { text: 'Hors de prix' } })
  await expect(other('thread.undo', { id, version: dear.version })).rejects.toMatchObject({ code: 'not-allowed' })
  await author('thread.undo', { id, version: dear.version })
  expect(await author('share.readComments', { aboutId: action.id })).toMatchObject([{ text: 'Un peu cher' }])
})

test('a guest speaks of the strategy they are shown, and hears of nothing else; another company, of nothing', async () => {
  const { company, action, objective } = await walkLoop(sea)
  const guest = await company.as('guest')
  await company.ask('share.createComment', { aboutId: action.id, text: 'Entre nous' })
  await guest('share.createComment', { aboutId: objective.id, text: 'Et la banque ?' })
  expect(await guest('share.listComments')).toMatchObject([{ text: 'Et la banque ?' }])
  const [secret] = await company.ask<Comments>('share.readComments', { aboutId: action.id })
  for (const [asked, input] of [['readComments', { aboutId: action.id }], ['getComment', { id: secret!.id }], ['createComment', { aboutId: action.id, text: 'Oui' }]] as const)
    await expect(guest(`share.${asked}`, input)).rejects.toMatchObject({ code: 'not-found' })
  const stranger = await sea.company()
  await expect(stranger.ask('share.readComments', { aboutId: objective.id })).rejects.toMatchObject({ code: 'not-found' })
  await expect(stranger.ask('share.createComment', { aboutId: objective.id, text: 'Oui' })).rejects.toMatchObject({ code: 'not-found' })
})
