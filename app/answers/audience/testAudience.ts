// An audience for tests: a real event path in a folder of its own, and scenes written short.
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SceneEvent } from '../../catalogue/metrics/_contract.ts'
import { unsaid } from '#app/kernel/events/event.ts'
import type { StoredEvent } from '#app/kernel/events/event.ts'
import { openEventPath } from '#app/kernel/events/eventPath.ts'
import { openAudience } from './audience.ts'
import type { Audience, Site } from './audience.ts'

/** Ten o'clock in Paris, when every scene begins; its period is the following two months. */
const sceneStart = Date.parse('2026-09-01T08:00:00Z')
export const scenePeriod = { from: '2026-09-01', to: '2026-10-31' } as const

export const sceneEvent = (site: string, { at = 0, name = 'pageview', path = '/', visitor = '', more }: SceneEvent): StoredEvent => ({
  site, id: randomUUID(), ts: sceneStart + at * 1_000, received: Math.floor(sceneStart / 1_000) + at, name, host: 'www.example.fr', path, title: '', referrer: '', visitor, mode: visitor ? 'consented' : 'exempt',
  channel: 'direct', source: '', medium: '', campaign: '', entry: name === 'pageview' ? 1 : 0, cents: 0, currency: '', props: {}, bot: '', ...unsaid, ...more,
})

export async function openTestAudiences() {
  const dir = await mkdtemp(join(tmpdir(), 'azimut-audience-'))
  const events = await openEventPath({ dir, secret: 'test', log: () => undefined })
  return {
    events,
    /** A site where this happened. */
    async of(stored: (site: string) => readonly StoredEvent[], how: Partial<Site & { today: string; signal: AbortSignal }> = {}): Promise<Audience> {
      const site = how.site ?? randomUUID()
      await events.add(stored(site), `test ${randomUUID()}`)
      return openAudience(events, { zone: 'Europe/Paris', currency: 'EUR', today: '2026-11-25', ...how, site })
    },
    scene(list: readonly SceneEvent[], how: Partial<Site> = {}): Promise<Audience> {
      return this.of(site => list.map(one => sceneEvent(site, one)), how)
    },
    async close() {
      await events.close()
      await rm(dir, { recursive: true, force: true })
    },
  }
}
