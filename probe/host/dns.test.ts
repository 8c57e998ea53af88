// What a domain says of itself is read whole, counted as receivers count it, and never guessed when nobody answers.
import { afterEach, expect, test } from 'vitest'
import { askDns } from './dns.ts'
import { createNames } from './names.ts'
import { serveNames, type NameServer, type Zone } from './sample-names.ts'

const servers: NameServer[] = []
afterEach(async () => { await Promise.all(servers.splice(0).map((server) => server.close())) })

async function ask(zone: Zone, domain = 'exemple.fr') {
  const server = await serveNames(zone)
  servers.push(server)
  return askDns(createNames({ servers: [server.address], timeoutMs: 100 }), domain)
}
const spf = (record: string, others: Zone = {}) => ask({ 'exemple.fr': { txt: [record] }, ...others }).then((dns) => dns?.spfLookups)

test('mail servers by priority, one SPF out of its pieces, DMARC and name servers', async () => {
  expect(await ask({
    'exemple.fr': { mx: [[20, 'MX2.exemple.net'], [10, 'mx1.exemple.net']], txt: ['google-site-verification=a', ['v=spf1 ip4:192.0.2.1 ', '-all']], ns: ['ns2.exemple.net', 'ns1.exemple.net'] },
    '_dmarc.exemple.fr': { txt: ['v=DMARC1; p=reject', 'other'] },
  })).toEqual({
    domain: 'exemple.fr', mx: ['mx1.exemple.net', 'mx2.exemple.net'], nameServers: ['ns1.exemple.net', 'ns2.exemple.net'],
    spf: ['v=spf1 ip4:192.0.2.1 -all'], spfLookups: 0, dmarc: ['v=DMARC1; p=reject'],
  })
})

test('a domain that says nothing has empty lists; a lone dot is no mail server', async () => {
  expect(await ask({})).toEqual({ domain: 'exemple.fr', mx: [], spf: [], spfLookups: 0, dmarc: [], nameServers: [] })
  expect((await ask({ 'exemple.fr': { mx: [[0, '']] } }))?.mx).toEqual([])
})

test('a name server that is silent or broken says nothing against the domain', async () => {
  expect(await ask({ 'exemple.fr': 'silent' })).toBeNull()
  expect(await ask({ 'exemple.fr': { mx: [[1, 'a.fr']] }, '_dmarc.exemple.fr': 'broken' })).toBeNull()
})

test('SPF look-ups are counted through what it includes', async () => {
  expect(await spf('v=spf1 ip4:192.0.2.0/24 a mx:autre.fr ~all')).toBe(2)
  expect(await spf('v=spf1 +include:a.fr ?include:b.fr -all', { 'a.fr': { txt: ['v=spf1 a mx include:b.fr ~all'] }, 'b.fr': { txt: ['v=spf1 exists:%{i}.c.fr ptr ~all'] } })).toBe(7)
  expect(await spf('v=spf1 redirect=a.fr', { 'a.fr': { txt: ['v=spf1 a -all'] } })).toBe(2)
  expect(await spf('v=spf1 a -all redirect=a.fr', { 'a.fr': { txt: ['v=spf1 a mx -all'] } })).toBe(1)
})

test('a record that includes itself is left, one whose parts do not answer is not counted', async () => {
  expect(await spf('v=spf1 include:a.fr -all', { 'a.fr': { txt: ['v=spf1 include:a.fr include:exemple.fr -all'] } })).toBeLessThan(10)
  expect(await spf('v=spf1 include:a.fr -all', { 'a.fr': 'silent' })).toBeNull()
  expect(await spf('v=spf1 include:%{d}.a.fr -all')).toBe(1)
})
