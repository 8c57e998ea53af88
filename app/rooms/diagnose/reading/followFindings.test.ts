// What was seen on the site of a former address is neither repaired nor back again on the new one.
import { auditGiven, loadSpeaker } from '@azimut/probe'
import type { SiteAudit } from '@azimut/probe'
import { expect, test } from 'vitest'
import { followFindings, seenIn } from './followFindings.ts'

type Known = Parameters<typeof followFindings>[0][number]

const speaker = await loadSpeaker('fr')
const readAt = (url: string, home: string) => auditGiven({ pages: { '/': `<html lang="fr">${home}` } }, { url, at: '2026-11-02T09:00:00.000Z' })

/** The findings of a reading, as they were kept. */
const kept = (read: SiteAudit, state: Known['state'] = 'new'): Known[] => seenIn(read, speaker).map((one, at) => ({
  settled: null, ...one, id: `${at}`, entity: `${at}`, workspace: 'w', version: 1, siteId: 's', state, firstSeenAt: '2026-11-02T09:00:00.000Z', lastSeenAt: '2026-11-02T09:00:00.000Z', fixedAt: null,
  createdAt: '', createdBy: null, updatedAt: '', updatedBy: null, removedAt: null,
}))
const follow = (known: readonly Known[], read: SiteAudit) =>
  followFindings(known, { seen: seenIn(read, speaker), read, at: '2026-11-09T09:00:00.000Z', since: '2026-11-09T08:00:00.000Z', isFirst: false, moved: new Set() })
const fixedIn = ({ changed }: ReturnType<typeof follow>) => changed.filter(({ change }) => change.state === 'fixed').map(({ row }) => row.checkId)

const untitled = '<h1>Escaliers</h1>'
const titled = '<title>Menuiserie Lenoir, escaliers sur mesure</title><h1>Escaliers</h1>'

test('a title put where there was none is repaired, on the same site only', async () => {
  const known = kept(await readAt('https://lenoir.example', untitled))
  expect(fixedIn(follow(known, await readAt('https://www.lenoir.example', titled)))).toContain('seo.title-missing')
  const moved = follow(known, await readAt('https://borde.example', titled))
  expect(fixedIn(moved)).toEqual([])
  expect(moved.dropped.map(({ checkId }) => checkId)).toContain('seo.title-missing')
})

test('what both sites show goes on, and is no relapse where it had been repaired on the former', async () => {
  const read = await readAt('https://borde.example', untitled)
  const stateOf = (known: Known[]) => follow(known, read).changed.find(({ row }) => row.checkId === 'seo.title-missing')?.change.state
  const former = await readAt('https://lenoir.example', untitled)
  expect([stateOf(kept(former)), stateOf(kept(former, 'fixed')), stateOf(kept(read, 'fixed'))]).toEqual(['persisting', 'persisting', 'regressed'])
})

test('a site that leads elsewhere for a day keeps its findings as they were', async () => {
  const known = kept(await readAt('https://lenoir.example', untitled))
  const led = follow(known, { ...await readAt('https://parking.example', titled), typed: 'https://lenoir.example/' })
  expect([fixedIn(led), led.dropped]).toEqual([[], []])
})

test('by another version of its check, what is seen is judged anew, and what is gone is taken out rather than repaired', async () => {
  const former = await readAt('https://lenoir.example', untitled)
  const known = kept(former).map(row => ({ ...row, checkVersion: row.checkVersion + 1 }))
  expect(follow(known, former).changed.find(({ row }) => row.checkId === 'seo.title-missing')?.change.state).toBe('rejudged')
  const repaired = follow(known, await readAt('https://lenoir.example', titled))
  expect(fixedIn(repaired)).toEqual([])
  expect(repaired.dropped.map(({ checkId }) => checkId)).toContain('seo.title-missing')
})
