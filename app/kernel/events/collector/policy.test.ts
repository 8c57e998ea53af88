// One test a rule: what the law asks, on an event as a tracker could send it.
import { expect, test } from 'vitest'
import type { StoredEvent } from '../event.ts'
import { applyPolicy, strictPolicy } from './policy.ts'
import { readEvent } from './wire.ts'

const now = Date.UTC(2026, 10, 25)
const visitor = '8f14e45f-ceea-467f-a8f5-7a0b5f3a2c11'
const keep = (given: Record<string, unknown>): StoredEvent => {
  const sent = { id: '01890000-0000-7000-8000-000000000001', name: 'pageview', url: 'https://www.example.fr/', ts: now, mode: 'exempt', visitor, ...given }
  const event = readEvent(sent, { site: 'site', hosts: ['example.fr'], bot: '', now, recent: true })
  if (typeof event === 'string') throw new Error(event)
  return applyPolicy(strictPolicy, event)
}
const campaign = 'https://www.example.fr/offre?utm_source=google&utm_medium=cpc&utm_campaign=noel&email=a@b.fr'

test('every rule has its test here', () => {
  expect(strictPolicy.rules.map((rule) => rule.id)).toEqual(['no-visitor', 'campaign-class-only', 'referrer-origin', 'no-identifying-property', 'no-channel-property', 'no-address'])
})

test('no-visitor: without consent no identifier is kept, wherever it was put', () => {
  expect(JSON.stringify(keep({ props: { visitor, deep: visitor } }))).not.toContain(visitor)
  expect(keep({ mode: 'consented' }).visitor).toBe(visitor)
})

test('campaign-class-only: without consent a campaign is known to be one, not which', () => {
  expect(keep({ url: campaign })).toMatchObject({ channel: 'campaign', source: '', medium: '', campaign: '' })
  expect(JSON.stringify(keep({ url: campaign }))).not.toMatch(/google|cpc|noel/)
  expect(keep({ url: 'https://www.example.fr/?gclid=abc' })).toMatchObject({ channel: 'campaign' })
  expect(keep({ props: { channel: 'campaign' } })).toMatchObject({ channel: 'campaign' })
  expect(keep({ url: campaign, mode: 'consented' })).toMatchObject({ channel: 'paid', source: 'google', medium: 'cpc', campaign: 'noel' })
})

test('referrer-origin: without consent the page before is reduced to its site', () => {
  const referrer = 'https://forum.example.org/sujet-prive/12?u=lea'
  expect(keep({ referrer }).referrer).toBe('https://forum.example.org')
  expect(keep({ referrer, mode: 'consented' }).referrer).toBe('https://forum.example.org/sujet-prive/12')
})

test('no-identifying-property: without consent nothing joins an event to a person or an order', () => {
  const props = { orderId: '7', user: 'lea', email: 'a', reference: '2026112500042', token: 'eyJhbGciOiJIUzI1NiJ9_1234567', plan: 'pro', form: 'demande-de-devis', link: visitor, pageview: visitor }
  expect(keep({ props }).props).toEqual({ plan: 'pro', form: 'demande-de-devis', link: visitor, pageview: visitor })
  expect(keep({ props, mode: 'consented' }).props).toEqual(props)
})

test('no-channel-property: the tracker’s class is kept once, as the channel', () => {
  for (const mode of ['exempt', 'consented']) expect(keep({ mode, props: { channel: 'campaign', plan: 'pro' } }).props).toEqual({ plan: 'pro' })
})

test('no-address: an e-mail address in a path, a title or a property is masked, with consent too', () => {
  const address = { url: 'https://www.example.fr/merci/lea.martin@example.org', title: 'Merci lea.martin@example.org', props: { note: 'lea.martin%40example.org' }, referrer: 'https://x.example.org/lea.martin@example.org' }
  for (const mode of ['exempt', 'consented']) expect(JSON.stringify(keep({ mode, ...address }))).not.toContain('lea')
})

test('a query string is never kept', () => {
  for (const mode of ['exempt', 'consented']) expect(JSON.stringify(keep({ mode, url: campaign }))).not.toContain('a@b.fr')
})
