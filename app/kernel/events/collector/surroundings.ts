// What a request says of the visitor's device and place, in words shared by thousands: never the headers, never the address.
import type { IncomingHttpHeaders } from 'node:http'
import bowser from 'bowser'
import type { Surroundings } from '../event.ts'
import type { FindCountry } from './country.ts'
import { remember } from './remember.ts'

type Device = Pick<Surroundings, 'device' | 'browser' | 'os'>

const unknownDevice: Device = { device: '', browser: '', os: '' }
const devices: readonly string[] = ['desktop', 'mobile', 'tablet'] satisfies Surroundings['device'][]
const isDevice = (type: string | undefined): type is Surroundings['device'] => type !== undefined && devices.includes(type)

/** Longer than any browser's. */
const longestAgent = 512

/** Of an agent it does not know the reader answers the first words, whatever they are. */
const browsers: readonly string[] = Object.values(bowser.BROWSER_MAP)

const readAgent = (agent: string): Device => {
  if (agent === '' || agent.length > longestAgent) return unknownDevice
  const { browser, os, platform } = bowser.parse(agent)
  const known = browsers.includes(browser.name ?? '') ? browser.name : undefined
  const major = /^\d+/.exec(browser.version ?? '')?.[0]
  // A browser without a screen is how a site's owner tests their own pages: counted, and told apart by its name.
  const name = /headless/i.test(agent) ? `Headless ${known ?? 'browser'}` : known
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

export const makeSurroundings = (findCountry: FindCountry) => {
  const deviceOf = remember(readAgent)
  const languageOf = remember(readLanguage)
  return (headers: IncomingHttpHeaders, address: string): Surroundings => ({
    country: findCountry(address), region: '', city: '',
    ...deviceOf(headers['user-agent'] ?? ''),
    language: languageOf(headers['accept-language'] ?? ''),
  })
}
