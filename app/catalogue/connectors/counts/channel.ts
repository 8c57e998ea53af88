// Says which of Azimut's channels a source belongs to: « google / cpc » is paid, « Moteurs de recherche » is search, « Salon de mars » is a fair.
import { howSold } from '../orders/how.ts'

/** In this order: a paid link of a search engine is paid before it is search. */
const signs: readonly [channel: string, sign: RegExp][] = [
  ['direct', /^\(?direct\)?\b|^\(none\)|direct entry|entrees? directes?|acces direct|trafic direct|^direct$/],
  ['paid', /\/ ?(cpc|ppc|paid\w*|display|cpm|cpv|banner)\b|\bpaid\b|\bpayant|display|annonces|cross network|multi reseau/],
  ['email', /\/ ?(e?-?mail|newsletter)\b|\bemail|e mail|newsletter|messagerie/],
  ['affiliate', /\/ ?affiliat|affiliat|affilies/],
  ['assistant', /chatgpt|perplexity|gemini|copilot|claude|ai assistants?|assistants? ia/],
  ['search', /\/ ?organic\b|organic search|recherche (organique|naturelle)|search engines?|moteurs? de recherche|^(google|bing|duckduckgo|qwant|ecosia|yahoo|lilo)$/],
  ['social', /\/ ?(social\w*|sm)\b|social|reseaux sociaux|reseau social|facebook|instagram|linkedin|tiktok|pinterest/],
  ['campaign', /campaigns?|campagnes?/],
  ['word', /bouche (a|de) oreille|recommand|parrain|word of mouth|\bami(e)?s?\b|\bfriends?\b/],
  ['referral', /\/ ?referral\b|referral|^websites?$|sites? (web|referents?)|sites? externes?|sites? de provenance/],
]

/** Empty when nothing tells: « (not set) », or a name only the company understands. */
export function channelOf(source: string): string {
  const plain = source.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[-_']/g, ' ').trim()
  const sold = howSold(source)
  return signs.find(([, sign]) => sign.test(plain))?.[0] ?? (sold === undefined || sold === 'order' ? '' : sold)
}
