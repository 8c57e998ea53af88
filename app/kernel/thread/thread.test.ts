// Records are changed, removed, put back and undone without a silent overwrite, and the thread is followed both ways.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestShip } from '#app/testShip.ts'
import type { TestCompany, TestShip } from '#app/testShip.ts'

interface Row { id: string; version: number; sentence: string; removedAt: string | null; updatedBy: string | null }
interface Seen { id: string; depth: number; role: string; from: string; title: string }
interface Thread { here: { title: string }; why: Seen[]; andSo: Seen[]; toLink: { role: string; need: string }[] }

let at: TestShip
let company: TestCompany
beforeAll(async () => {
  at = await openTestShip()
  company = await at.company()
})
afterAll(() => at.close())

const nobody = '019fffff-ffff-7fff-bfff-ffffffffffff'
const ask = <T = Row>(operation: string, input?: unknown) => company.ask<T>(operation, input)
const createStake = (sentence: string, more: object = {}) => ask('aim.createStake', { sentence, ...more })
const of = ({ id, version }: Pick<Row, 'id' | 'version'>) => ({ id, version })
const undo = (row: Pick<Row, 'id' | 'version'>) => ask('thread.undo', of(row))
const read = (id: string) => ask<Thread>('thread.readThread', { id })

describe('a record over time', () => {
  test('the second of two editors gets both versions, and nothing is lost', async () => {
    const first = await createStake('Écrit à deux')
    const editor = await company.as('editor')
    await editor('aim.updateStake', { id: first.id, version: 1, change: { sentence: 'Écrit par l’éditeur' } })
    await expect(ask('aim.updateStake', { id: first.id, version: 1, change: { sentence: 'Écrit trop tard' } })).rejects.toMatchObject({
      code: 'stale', status: 409, words: { fr: expect.stringContaining('editor de test') }, details: { current: { id: first.id, version: 2, sentence: 'Écrit par l’éditeur' } },
    })
    await expect(ask('aim.removeStake', { id: first.id, version: 1 })).rejects.toMatchObject({ code: 'stale' })
    expect(await ask('aim.getStake', { id: first.id })).toMatchObject({ version: 2, sentence: 'Écrit par l’éditeur' })
  })

  test('of ten who write at once over the same version, one is kept', async () => {
    const { id } = await createStake('Écrit à dix')
    const answers = await Promise.allSettled(Array.from({ length: 10 }, (_, at) => ask('aim.updateStake', { id, version: 1, change: { sentence: `Écrit par ${at}` } })))
    expect(answers.filter(one => one.status === 'fulfilled')).toHaveLength(1)
    for (const one of answers) if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'stale' })
    expect(await ask('aim.getStake', { id })).toMatchObject({ version: 2 })
  })

  test('history says who changed what, newest first', async () => {
    const made = await createStake('Avant')
    await ask('aim.updateStake', { id: made.id, version: 1, change: { sentence: 'Après' } })
    expect(await ask('thread.listHistory', { id: made.id })).toMatchObject([
      { version: 2, by: 'owner de test', before: { sentence: 'Avant', version: 1 }, after: { sentence: 'Après', version: 2 } },
      { version: 1, by: 'owner de test', before: null, after: { sentence: 'Avant' } },
    ])
  })

  test('removed is out of the list, restored is back, with its history', async () => {
    const made = await createStake('Retiré puis rétabli')
    const removed = await ask('aim.removeStake', { id: made.id, version: 1 })
    const inList = async (list: object) => (await ask<Row[]>('aim.listStakes', list)).some(one => one.id === made.id)
    expect([await inList({}), await inList({ removed: true })]).toEqual([false, true])
    expect(await ask('aim.restoreStake', { id: made.id, version: removed.version })).toMatchObject({ removedAt: null, version: 3 })
    expect([await inList({}), await inList({ removed: true })]).toEqual([true, false])
  })

  test('undo puts back a change, a removal, a restoration and a creation, and can itself be undone', async () => {
    const made = await createStake('Premier texte')
    const changed = await ask('aim.updateStake', { id: made.id, version: 1, change: { sentence: 'Second texte' } })
    const back = await undo(changed)
    expect(back).toMatchObject({ sentence: 'Premier texte', version: 3 })
    const again = await undo(back)
    expect(again).toMatchObject({ sentence: 'Second texte', version: 4 })
    const removed = await ask('aim.removeStake', of(again))
    const restored = await undo(removed)
    expect(restored).toMatchObject({ sentence: 'Second texte', removedAt: null })
    expect((await undo(restored)).removedAt).not.toBeNull()
    const other = await createStake('Créé par erreur')
    expect((await undo(other)).removedAt).not.toBeNull()
  })

  test('undo of what somebody changed since is refused; so is undo by who may not edit there', async () => {
    const made = await createStake('Un')
    const changed = await ask('aim.updateStake', { id: made.id, version: 1, change: { sentence: 'Deux' } })
    await ask('aim.updateStake', { id: made.id, version: 2, change: { sentence: 'Trois' } })
    await expect(undo(changed)).rejects.toMatchObject({ code: 'stale' })
    await expect((await company.as('contributor'))('thread.undo', { id: made.id, version: 3 })).rejects.toMatchObject({ code: 'not-allowed' })
    await expect(undo({ id: nobody, version: 1 })).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('the thread', () => {
  test('goes up to what justifies and down to what came of it, each record once at its shortest distance', async () => {
    const weakness = await ask('diagnose.createSwotItem', { kind: 'weakness', sentence: 'Le formulaire ne part pas' })
    const stake = await createStake('Être joignable', { swotItemId: weakness.id })
    const objective = await ask('aim.createObjective', { sentence: 'Recevoir plus de demandes', kpiId: 'quote-requests', toPerMonth: 30, startOn: '2026-12-01', endOn: '2027-06-30', stakeId: stake.id })
    const line = await ask('plan.createBudgetLine', { label: 'Annonces', leverId: 'search-ads-generic', objectiveId: objective.id, centsPerMonth: 35_000, startOn: '2026-12-01', endOn: '2027-06-30' })
    const action = await ask('plan.createAction', { title: 'Écrire les annonces', hours: 3, startOn: '2026-12-01', dueOn: '2026-12-05', objectiveId: objective.id, budgetLineId: line.id })

    const top = await read(weakness.id)
    expect(top.why).toEqual([])
    expect(top.andSo.map(one => [one.id, one.depth])).toEqual([[stake.id, 1], [objective.id, 2], ...[line.id, action.id].toSorted().map(id => [id, 3])])
    const bottom = await read(action.id)
    expect(bottom.here.title).toBe('Écrire les annonces')
    expect(bottom.andSo).toEqual([])
    expect(bottom.why.map(one => [one.id, one.depth])).toEqual([...[objective.id, line.id].toSorted().map(id => [id, 1]), [stake.id, 2], [weakness.id, 3]])
    expect(bottom.why.find(one => one.id === line.id)).toMatchObject({ role: 'paidBy', from: action.id, title: 'Annonces' })

    const moved = await createStake('Être trouvé')
    await ask('aim.updateObjective', { id: objective.id, version: 1, change: { stakeId: moved.id } })
    expect((await read(action.id)).why.map(one => one.id)).not.toContain(stake.id)
    expect((await read(moved.id)).andSo.map(one => one.id)).toContain(action.id)
    await expect(read(nobody)).rejects.toMatchObject({ code: 'not-found' })
  })

  test('says what is still to link: never linked, unlinked, or linked to what was removed since', async () => {
    const reason = await ask('diagnose.createSwotItem', { kind: 'strength', sentence: 'Un savoir-faire rare' })
    const alone = await createStake('Sans raison')
    const linked = await createStake('Avec raison', { swotItemId: reason.id })
    const toLink = async () => (await ask<{ id: string; role: string; need: string }[]>('thread.listToLink')).filter(one => one.id === alone.id || one.id === linked.id).map(one => [one.id, one.role, one.need])
    expect(await toLink()).toEqual([[alone.id, 'answers', 'advised']])
    expect((await read(alone.id)).toLink).toMatchObject([{ role: 'answers', need: 'advised' }])
    expect((await read(linked.id)).toLink).toEqual([])
    await ask('diagnose.removeSwotItem', { id: reason.id, version: 1 })
    expect(await toLink()).toEqual([[alone.id, 'answers', 'advised'], [linked.id, 'answers', 'advised']])
    expect((await read(linked.id)).toLink).toMatchObject([{ role: 'answers' }])
    await ask('aim.removeStake', { id: alone.id, version: 1 })
    expect(await toLink()).toEqual([[linked.id, 'answers', 'advised']])
  })

  test('asks an edge of those records alone it is asked of: what comes from outside is proven by no reading of a site', async () => {
    const asked = async (kind: string) => {
      const { id } = await ask('diagnose.createSwotItem', { kind, sentence: `Dite ${kind}` })
      const everywhere = await ask<{ id: string; role: string }[]>('thread.listToLink')
      return [(await read(id)).toLink.map(one => one.role), everywhere.filter(one => one.id === id).map(one => one.role)]
    }
    expect(await asked('weakness')).toEqual([['provenBy'], ['provenBy']])
    expect(await asked('opportunity')).toEqual([[], []])
  })
})
