// What a request says of the visitor's device and place, in words shared by thousands: never the headers, never the address.
import type { IncomingHttpHeaders } from 'node:http'
import bowser from 'bowser'
import type { Surroundings } from '../event.ts'
import type { FindCountry } from './country.ts'

type Device = Pick<Surroundings, 'device' | 'browser' | 'os'>

const unknownDevice: Device = { device: '', browser: '', os: '' }
const devices: readonly string[] = ['desktop', 'mobile', 'tablet'] satisfies Surroundings['device'][]
const isDevice = (type: string | undefined): type is Surroundings['device'] => type !== undefined && devices.includes(type)

/** Agents whose reading is remembered: people's are few, and invented ones must not fill the memory. */
const mostAgents = 5_000
const longestAgent = 512

const readAgent = (agent: string): Device => {
  const { browser, os, platform } = bowser.parse(agent)
  const major = /^\d+/.exec(browser.version ?? '')?.[0]
  // A browser without a screen is how a site's owner tests their own pages: counted, and told apart by its name.
  const name = /headless/i.test(agent) ? `Headless ${browser.name || 'browser'}` : browser.name
  return {
    device: isDevice(platform.type) ? platform.type : '',
    browser: name ? `${name}${major === undefined ? '' : ` ${major}`}` : '',
    os: os.name ?? '',
  }
}

/** `fr`, `fr-FR`: the first language asked for, in its usual case; empty when none is. */
export const readLanguage = (header: string | undefined): string => {
  const [, base, region] = /^\s*([a-z]{2,3})(?:-[a-z]{4})?(?:-([a-z]{2}))?\s*(?:[,;]|$)/i.exec(header ?? '') ?? []
  return base ? base.toLowerCase() + (region ? `-${region.toUpperCase()}` : '') : ''
}

/** Reads agents once each: reading one takes as long as everything else an event needs. */
export const makeSurroundings = (findCountry: FindCountry) => {
  const known = new Map<string, Device>()

  const deviceOf = (agent: string): Device => {
    const found = known.get(agent)
    if (found) return found
    if (known.size >= mostAgents) known.clear()
    const device = agent === '' || agent.length > longestAgent ? unknownDevice : readAgent(agent)
    known.set(agent, device)
    return device
  }

  return (headers: IncomingHttpHeaders, address: string): Surroundings => ({
    country: findCountry(address), region: '', city: '',
    ...deviceOf((headers['user-agent'] ?? '').slice(0, longestAgent + 1)),
    language: readLanguage(headers['accept-language']),
  })
}
