// One test a rule: what the law asks, on an event as a tracker could send it.
import { expect, test } from 'vitest'
import type { StoredEvent } from '../event.ts'
import { applyPolicy, isOpposed, strictPolicy } from './policy.ts'
import { readEvent } from './wire.ts'

const now = Date.UTC(2026, 10, 25)
const visitor = '8f14e45f-ceea-467f-a8f5-7a0b5f3a2c11'
const surroundings = { country: 'FR', region: 'Pays de la Loire', city: 'Angers', device: 'mobile', browser: 'Firefox 140.0.2', os: 'Android 16.1', language: 'fr-BE' } as const
const keep = (given: Record<string, unknown>): StoredEvent => {
  const sent = { id: '01890000-0000-7000-8000-000000000001', name: 'pageview', url: 'https://www.example.fr/', ts: now, mode: 'exempt', visitor, ...given }
  const event = readEvent(sent, { site: 'site', hosts: ['example.fr'], bot: '', now, recent: true, surroundings })
  if (typeof event === 'string') throw new Error(event)
  return applyPolicy(strictPolicy, event)
}
const campaign = 'https://www.example.fr/offre?utm_source=google&utm_medium=cpc&utm_campaign=noel&email=a@b.fr'

test('every rule has its test here', () => {
  expect(strictPolicy.rules.map((rule) => rule.id)).toEqual([
    'no-visitor', 'campaign-class-only', 'referrer-origin', 'no-identifying-property', 'no-identifying-path', 'country-only', 'language-only', 'major-versions', 'no-channel-property', 'no-address',
  ])
  expect(strictPolicy.off.map((one) => one.id)).toEqual(['do-not-track', 'global-privacy-control'])
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
  expect(keep({ props: { answer: 'Léa, 06 12 34 56 78'.replaceAll(' ', ''), code: visitor, [visitor]: 'x' } }).props).toEqual({})
  expect(keep({ props, mode: 'consented' }).props).toEqual(props)
})

test('no-identifying-path: without consent no order, account or token is read in an address or a title', () => {
  const token = 'eyJhbGciOiJIUzI1NiJ9x1234567'
  const given = { url: `https://www.example.fr/commande/2026112500042/${visitor}/${token}/merci`, title: 'Commande 2026112500042', props: { link: `https://www.example.org/suivi/${token}`, file: `https://www.example.fr/${visitor}` } }
  expect(keep(given)).toMatchObject({ path: '/commande/…/…/…/merci', title: 'Commande …', props: { link: 'https://www.example.org/suivi/…', file: 'https://www.example.fr/…' } })
  expect(keep({ ...given, mode: 'consented' }).path).toContain('2026112500042')
  for (const path of ['/actualites/20261125-portes-ouvertes', '/chaise-en-chene-12345-67890-blanche', '/2026/11/25/', '/a']) expect(keep({ url: `https://www.example.fr${path}` }).path).toBe(path)
})

test('country-only, language-only: without consent a visitor is somewhere in a country and speaks a language', () => {
  expect(keep({})).toMatchObject({ country: 'FR', region: '', city: '', language: 'fr' })
  expect(keep({ mode: 'consented' })).toMatchObject({ region: 'Pays de la Loire', city: 'Angers', language: 'fr-BE' })
})

test('major-versions: no version is finer than the major one, with consent too', () => {
  for (const mode of ['exempt', 'consented']) expect(keep({ mode })).toMatchObject({ browser: 'Firefox 140', os: 'Android', device: 'mobile' })
})

test('do-not-track, global-privacy-control: the mode is off', () => {
  expect([{ dnt: '1' }, { 'sec-gpc': '1' }, { dnt: '0' }, { dnt: 'unspecified' }, {}].map((signals) => isOpposed(strictPolicy, signals))).toEqual([true, true, false, false, false])
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
