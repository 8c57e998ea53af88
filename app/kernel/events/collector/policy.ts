// What Azimut keeps of a visit, rule by rule. Strict by default: this is where the law on audience measurement becomes code.
import type { Mode, StoredEvent } from '../event.ts'

export type Rule = {
  id: string
  modes: readonly Mode[]
  /** The reason, for whoever has to answer for it. */
  why: string
  /** What changes in the event; `channel` in the props is the tracker's only word about a campaign. */
  apply(event: StoredEvent): Partial<StoredEvent>
}

/** What a browser says with every request, without a word from the page. */
export type Signals = Readonly<Record<string, string | string[] | undefined>>

/** A sign that the visitor is opposed: the mode is then off, and nothing of the request is kept. */
export type Opposition = { id: string; why: string; says(signals: Signals): boolean }

export type Policy = { version: string; off: readonly Opposition[]; rules: readonly Rule[] }

// The look-behind lets a match begin at the start of a word only: time stays proportional to the text a stranger sends.
const address = /(?<![^\s/?&=:;,@])[^\s/?&=:;,@]+(@|%40)[^\s/?&=:;,@]+/gi
const maskAddress = (text: string): string => (text.includes('@') || text.includes('%40') ? text.replace(address, '…') : text)
/** As long as a telephone's or an order's. */
const longNumber = /\d{8,}/g
/** A part of a path that is an identifier and no word: a UUID, a number as long as an order's, a token. */
const identifyingPart = /^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{8,}|(?=(.*\d){5})\w{20,})$/i
/** Most paths hold none: this says so in one look. */
const mayIdentify = /\d{8}|\w{20}|-[0-9a-f]{4}-/i
const maskPath = (path: string): string => !mayIdentify.test(path) ? path : path.split('/').map((part) => (identifyingPart.test(part) ? '…' : part)).join('/')
const mapProps = (props: Record<string, string>, map: (value: string, name: string) => string) =>
  Object.fromEntries(Object.entries(props).map(([name, value]) => [name, map(value, name)]))

const personal = /(^|[_-])(user|visitor|customer|client|contact|person|member|account|order|session|mail|email|phone|tel|name|nom)([_-]|$|id|number)/i
const identifying = /^[0-9a-f]{8}-[0-9a-f]{4}-|\d{8,}|^(?=(.*\d){5})[\w-]{24,}$/i
/** Properties of ours whose name is no person's, whatever it looks like; and those whose value names a thing of the site, not somebody. */
const words = ['form', 'code', 'answer']
const things = ['link', 'file', 'pageview', 'event']
const isAnonymous = (name: string, value: string): boolean => things.includes(name) || (!identifying.test(value) && (words.includes(name) || !(personal.test(name) || identifying.test(name))))

const originOf = (text: string): string => (text === '' ? '' : URL.parse(text)?.origin ?? '')
const isCampaign = (event: StoredEvent): boolean =>
  event.source !== '' || event.medium !== '' || event.campaign !== '' || event.channel === 'campaign' || event.props.channel === 'campaign'

/**
 * Sources: CNIL, audience measurement exemption and self-assessment of July 2025 (cnil.fr, node 167364).
 * The version changes with any rule: `strict-2025-07` kept neither device, browser nor country.
 */
export const strictPolicy: Policy = {
  version: 'strict-2026-11',
  off: [
    {
      id: 'do-not-track',
      why: 'A browser that asks not to be tracked is opposed: the right to object needs no form.',
      says: ({ dnt }) => dnt === '1',
    },
    {
      id: 'global-privacy-control',
      why: 'The same, said in the newer way.',
      says: (signals) => signals['sec-gpc'] === '1',
    },
  ],
  rules: [
    {
      id: 'no-visitor',
      modes: ['exempt'],
      why: 'Without consent no identifier follows a person: anonymous statistics only.',
      apply: () => ({ visitor: '' }),
    },
    {
      id: 'campaign-class-only',
      modes: ['exempt'],
      why: 'Without consent a visit may be known to come from a campaign, not from which.',
      apply: (event) => (isCampaign(event) ? { source: '', medium: '', campaign: '', channel: 'campaign' } : {}),
    },
    {
      id: 'referrer-origin',
      modes: ['exempt'],
      why: 'Without consent the page a visitor came from is reduced to its site.',
      apply: ({ referrer }) => ({ referrer: originOf(referrer) }),
    },
    {
      id: 'no-identifying-property',
      modes: ['exempt'],
      why: 'Without consent no order number, account or token may join an event to a person.',
      apply: ({ props }) => ({
        props: Object.fromEntries(Object.entries(props).filter(([name, value]) => isAnonymous(name, value))),
      }),
    },
    {
      id: 'no-identifying-path',
      modes: ['exempt'],
      why: 'Without consent no order number or token in an address or a title may join an event to a person.',
      apply: ({ path, title, props }) => ({
        path: maskPath(path),
        title: title.replace(longNumber, '…'),
        props: mapProps(props, (value, name) => (['link', 'file'].includes(name) && value.includes('/') ? maskPath(value) : value)),
      }),
    },
    {
      id: 'country-only',
      modes: ['exempt'],
      why: 'Without consent a visitor is somewhere in a country, not in a town.',
      apply: () => ({ region: '', city: '' }),
    },
    {
      id: 'language-only',
      modes: ['exempt'],
      why: 'Without consent the language is known, not its country: rare pairs would point at somebody.',
      apply: ({ language }) => ({ language: language.split('-')[0] ?? '' }),
    },
    {
      id: 'major-versions',
      modes: ['exempt', 'consented'],
      why: 'A browser is known by its name and major version at most, a system by its name: more would be a fingerprint.',
      apply: ({ browser, os }) => ({ browser: browser.replace(/( \d+)[\d.]*$/, '$1'), os: os.replace(/ [\d.]+$/, '') }),
    },
    {
      id: 'no-channel-property',
      modes: ['exempt', 'consented'],
      why: 'The class the tracker sends has become the channel: it is kept once.',
      apply: ({ props: { channel: _, ...props } }) => ({ props }),
    },
    {
      id: 'no-address',
      modes: ['exempt', 'consented'],
      why: 'E-mail addresses get into paths and titles by accident; they are nobody\'s statistics.',
      apply: ({ name, path, title, referrer, props }) => ({
        name: maskAddress(name), path: maskAddress(path), title: maskAddress(title), referrer: maskAddress(referrer),
        props: Object.fromEntries(Object.entries(props).map((pair) => pair.map(maskAddress))),
      }),
    },
  ],
}

/** Whether these signals put the visitor in the mode off. */
export const isOpposed = (policy: Policy, signals: Signals): boolean => policy.off.some((one) => one.says(signals))

/** The event as the policy lets it be kept; a copy. */
export const applyPolicy = (policy: Policy, event: StoredEvent): StoredEvent => {
  const kept = { ...event }
  for (const rule of policy.rules) if (rule.modes.includes(event.mode)) Object.assign(kept, rule.apply(kept))
  return kept
}
