// Cookies by the start of their name, and the tool that leaves them: what each maker says of its own cookies.
import { technologyOf } from '../../technology/find.ts'
import type { Technology } from '../../technology/technology.ts'

const STARTS: Record<string, string[]> = {
  'google-analytics': ['_ga', '_gid'], 'universal-analytics': ['__utm'], 'google-ads': ['_gcl_', '_gac_', 'IDE', 'DSID'], 'meta-pixel': ['_fbp', '_fbc'], matomo: ['_pk_id', '_pk_ses', '_pk_ref'],
  hotjar: ['_hjSession', '_hjid'], clarity: ['_clck', '_clsk'], 'microsoft-ads': ['_uetsid', '_uetvid'], 'linkedin-insight': ['li_fat_id', 'UserMatchHistory', 'AnalyticsSyncHistory'],
  'tiktok-pixel': ['_ttp', '_tt_enable_cookie'], 'pinterest-tag': ['_pin_unauth'], 'snap-pixel': ['_scid'], criteo: ['cto_'], hubspot: ['hubspotutk', '__hstc', '__hssc'],
  'yandex-metrica': ['_ym_'], piano: ['atuserid', 'xtvrn', '_pcid'], contentsquare: ['_cs_id', '_cs_s'], amplitude: ['AMP_', 'amplitude_id'], segment: ['ajs_anonymous_id'], 'adobe-analytics': ['AMCV_', 's_vi'],
  youtube: ['VISITOR_INFO1_LIVE', 'YSC'], klaviyo: ['__kla_id'], 'brevo-tracker': ['sib_cuid'], 'ab-tasty': ['ABTasty'], vwo: ['_vwo_uuid'], optimizely: ['optimizelyEndUserId'], kameleoon: ['kameleoonVisitorCode'],
}

const BY_START = Object.entries(STARTS).flatMap(([id, starts]) => starts.map((start) => ({ start, tool: technologyOf(id) }))).sort((a, b) => b.start.length - a.start.length)

/** Null when it is of no tool that follows visitors, as far as is known. */
export function toolOfCookie(name: string): Technology | null {
  return BY_START.find(({ start }) => name.startsWith(start))?.tool ?? null
}
