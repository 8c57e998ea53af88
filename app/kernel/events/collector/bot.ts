// Tells machines from people by what they say of themselves, so that their events are kept and counted apart.
// A headless browser that names no product is not on the list: it is how a site's owner tests their own forms.

const reasons: readonly [RegExp, string][] = [
  [/bingpreview|slackbot|whatsapp|telegrambot|discordbot|facebookexternalhit|linkedinbot|twitterbot|embedly/i, 'preview'],
  [/barracuda|mimecast|proofpoint|safelinks|trendmicro|symantec|forcepoint|mailguard/i, 'mail-scanner'],
  [/lighthouse|pagespeed|pingdom|uptime|statuscake|gtmetrix|site24x7/i, 'monitor'],
  [/bot\b|bot[/;)]|crawl|spider|slurp|scrapy|curl\/|wget\/|python-requests|httpclient|azimut/i, 'crawler'],
]

export type AgentHeaders = { 'user-agent'?: string | undefined; purpose?: string | string[] | undefined; 'sec-purpose'?: string | string[] | undefined }

/** Empty for people, otherwise the reason. The header itself is never kept. */
export const nameBot = (headers: AgentHeaders): string => {
  if ([headers.purpose, headers['sec-purpose']].flat().some((purpose) => /prefetch|prerender/i.test(purpose ?? ''))) return 'prefetch'
  const agent = headers['user-agent'] ?? ''
  return reasons.find(([pattern]) => pattern.test(agent))?.[1] ?? ''
}
