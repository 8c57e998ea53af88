// Tells machines from people by what they say of themselves, so that their events are kept and counted apart, by reason.
// A headless browser that names no product is not on the list: it is how a site's owner tests their own forms, and the
// dimension « browser » tells it apart. Nor is a missing header: a site's own server may send its visitors' events.
import { remember } from './remember.ts'

const reasons: readonly [RegExp, string][] = [
  [/bingpreview|slackbot|slack-imgproxy|whatsapp|telegrambot|discordbot|facebookexternalhit|linkedinbot|twitterbot|embedly|skypeuripreview|redditbot|pinterestbot|mastodon|cardyb|iframely|vkshare|viber/i, 'preview'],
  [/barracuda|mimecast|proofpoint|safelinks|trendmicro|symantec|forcepoint|mailguard|cloudmark|sophos|fireeye|zscaler|googleimageproxy|yahoomailproxy|microsoft office|ms-office|urldefense/i, 'mail-scanner'],
  [/lighthouse|pagespeed|pingdom|uptime|statuscake|gtmetrix|site24x7|webpagetest|datadog|newrelic|catchpoint|checkly|freshping|hetrixtools|nagios|zabbix|better stack|dareboost|yellowlab/i, 'monitor'],
  [/bot\b|bot[/;)]|crawl|spider|slurp|scrapy|curl\/|wget\/|python-requests|python-urllib|aiohttp|go-http-client|okhttp|java\/|libwww|httpclient|phantomjs|azimut|archiver|feedfetcher|gptbot|claudebot|perplexity|bytespider|ahrefs|semrush/i, 'crawler'],
]

const reasonOf = remember((agent) => reasons.find(([pattern]) => pattern.test(agent))?.[1] ?? '')

const purposes = ['purpose', 'sec-purpose', 'x-purpose', 'x-moz'] as const
export type AgentHeaders = Partial<Record<'user-agent' | (typeof purposes)[number], string | string[] | undefined>>

/** Empty for people, otherwise `prefetch`, `preview`, `mail-scanner`, `monitor` or `crawler`. The header itself is never kept. */
export const nameBot = (headers: AgentHeaders): string => {
  if (purposes.some((name) => headers[name] !== undefined && /prefetch|prerender|preview/i.test(String(headers[name])))) return 'prefetch'
  return reasonOf(String(headers['user-agent'] ?? ''))
}
