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

export type Policy = { version: string; rules: readonly Rule[] }

// The look-behind lets a match begin at the start of a word only: time stays proportional to the text a stranger sends.
const address = /(?<![^\s/?&=:;,@])[^\s/?&=:;,@]+(@|%40)[^\s/?&=:;,@]+/gi
const maskAddress = (text: string): string => (text.includes('@') || text.includes('%40') ? text.replace(address, '…') : text)
const mapProps = (props: Record<string, string>, map: (value: string) => string) =>
  Object.fromEntries(Object.entries(props).map(([name, value]) => [name, map(value)]))

const personal = /(^|[_-])(user|visitor|customer|client|contact|person|member|account|order|session|mail|email|phone|tel|name|nom)([_-]|$|id|number)/i
const identifying = /^[0-9a-f]{8}-[0-9a-f]{4}-|\d{8,}|^(?=(.*\d){5})[\w-]{24,}$/i
/** Properties of ours that name a thing of the site: a link, a form, a promo code, an answer, a file, a page view. */
const things = ['link', 'form', 'code', 'answer', 'file', 'pageview']

const originOf = (text: string): string => (URL.canParse(text) ? new URL(text).origin : '')
const isCampaign = (event: StoredEvent): boolean =>
  event.source !== '' || event.medium !== '' || event.campaign !== '' || event.channel === 'campaign' || event.props.channel === 'campaign'

/** Sources: CNIL, audience measurement exemption and self-assessment of July 2025 (cnil.fr, node 167364). */
export const strictPolicy: Policy = {
  version: 'strict-2025-07',
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
        props: Object.fromEntries(Object.entries(props).filter(([name, value]) => things.includes(name) || (!personal.test(name) && !identifying.test(value)))),
      }),
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
      apply: ({ path, title, referrer, props }) => ({
        path: maskAddress(path), title: maskAddress(title), referrer: maskAddress(referrer), props: mapProps(props, maskAddress),
      }),
    },
  ],
}

/** The event as the policy lets it be kept. */
export const applyPolicy = (policy: Policy, event: StoredEvent): StoredEvent =>
  policy.rules.filter((rule) => rule.modes.includes(event.mode)).reduce((kept, rule) => ({ ...kept, ...rule.apply(kept) }), event)
