// Where a visit comes from, in one word: what the address and the referrer say without knowing who came.

const search = /(^|\.)(google|bing|duckduckgo|qwant|ecosia|yahoo|yandex|baidu|startpage|lilo)\./
const social = /(^|\.)(facebook|instagram|linkedin|twitter|x|t|pinterest|tiktok|youtube|reddit|threads|bsky|whatsapp|snapchat)\.(com|net|co|app)$/
const assistant = /(^|\.)(chatgpt|openai|perplexity|claude|copilot\.microsoft|gemini\.google|mistral)\.(com|ai)$/

const byMedium: readonly [RegExp, string][] = [
  [/^(cpc|ppc|cpm|cpv|paid|display|banner|retargeting)|^paid/i, 'paid'],
  [/^(e-?mail|newsletter|mailing)$/i, 'email'],
  [/social/i, 'social'],
  [/^affiliat/i, 'affiliate'],
  [/^(referral|partner)/i, 'referral'],
]

export type Origin = { medium: string; isCampaign: boolean; referrerHost: string; isOwnHost: boolean }

/** `paid email social affiliate referral search assistant campaign direct`, or `internal` for a page reached from the site itself. */
export const nameChannel = ({ medium, isCampaign, referrerHost, isOwnHost }: Origin): string => {
  if (isCampaign) return byMedium.find(([pattern]) => pattern.test(medium))?.[1] ?? 'campaign'
  if (isOwnHost) return 'internal'
  if (referrerHost === '') return 'direct'
  if (assistant.test(referrerHost)) return 'assistant'
  if (search.test(referrerHost)) return 'search'
  return social.test(referrerHost) ? 'social' : 'referral'
}
