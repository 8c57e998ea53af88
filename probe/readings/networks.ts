// The social networks a site leads to, and whose page of theirs it is.
import { parsed } from '../net/parsed.ts'
import { mayName } from '../rules/words/links.ts'
import { onceAPage } from '../rules/words/once-a-page.ts'
import type { Link } from '../facts/page-facts.ts'

export interface Profile { network: string; url: string; /** Who it is there, in small letters; two ways of naming one person are two kinds. */ handle: string; kind: 'name' | 'number' }

const NETWORKS: Record<string, RegExp> = {
  facebook: /(?:^|\.)facebook\.com$/, instagram: /(?:^|\.)instagram\.com$/, linkedin: /(?:^|\.)linkedin\.com$/, youtube: /(?:^|\.)youtube\.com$/,
  tiktok: /(?:^|\.)tiktok\.com$/, pinterest: /(?:^|\.)pinterest\.(?:fr|com)$/, x: /^(?:www\.)?(?:x|twitter)\.com$/,
}
/** Most links lead nowhere near: told before the address is read. */
const PERHAPS = /facebook|instagram|linkedin|youtube|tiktok|pinterest|twitter|[/.]x\.com/
const SHARE = /\/(?:sharer?|share|intent|pin\/create|dialog)\b|shareArticle/i
/** Folders in which networks keep the names of those who are there. */
const FOLDERS = new Set(['pages', 'people', 'company', 'in', 'school', 'showcase', 'channel', 'c', 'user', 'groups', 'pg', 'p'])
/** A post, a film or a picture is no profile. */
const NOT_PROFILE = new Set(['watch', 'playlist', 'shorts', 'embed', 'reel', 'reels', 'status', 'posts', 'photo', 'photo.php', 'video', 'videos', 'hashtag', 'events', 'feed', 'tr', 'plugins', 'search', 'explore', 'home', 'login', 'policy', 'policies', 'privacy', 'legal', 'about', 'help', 'v'])

/** As the network writes its own name. */
export const NETWORK_NAMES: Record<string, string> = { facebook: 'Facebook', instagram: 'Instagram', linkedin: 'LinkedIn', youtube: 'YouTube', tiktok: 'TikTok', pinterest: 'Pinterest', x: 'X' }

/** The network an address leads to, whatever is there; null when it leads to none, or only shares the page. */
export function networkOf(url: string): string | null {
  if (!PERHAPS.test(url) || SHARE.test(url)) return null
  const { hostname, pathname } = parsed(url)
  return pathname.length > 1 ? Object.keys(NETWORKS).find((name) => NETWORKS[name]!.test(hostname)) ?? null : null
}

/** The network whose front door it is, and nobody's page: what a theme's icons lead to until somebody fills them in. */
export function frontDoorOf(url: string): string | null {
  if (!PERHAPS.test(url)) return null
  const { hostname, pathname, search } = parsed(url)
  return pathname === '/' && search === '' ? Object.keys(NETWORKS).find((name) => NETWORKS[name]!.test(hostname)) ?? null : null
}

/** Somebody's own page on a network; null for anything else. */
export function profileOf(url: string): Profile | null {
  const network = networkOf(url)
  if (!network) return null
  const { pathname, searchParams } = parsed(url)
  const number = searchParams.get('id')
  if (pathname === '/profile.php') return number ? { network, url, handle: number, kind: 'number' } : null
  const parts = pathname.toLowerCase().split('/').filter(Boolean)
  if (parts.some((part) => NOT_PROFILE.has(part)) || (network === 'instagram' && parts[0] === 'p')) return null
  const isFolder = FOLDERS.has(parts[0]!)
  const handle = (isFolder ? parts[1] : parts[0])?.replace(/^@/, '')
  if (!handle) return null
  return { network, url, handle, kind: parts[0] === 'channel' || /^\d+$/.test(handle) ? 'number' : 'name' }
}

/** The links of a page that lead to somebody's page on a network. */
export const linkedProfiles = onceAPage((page): { link: Link; profile: Profile }[] => mayName(page, PERHAPS) ? page.links.flatMap((link) => {
  const profile = link.url === null ? null : profileOf(link.url)
  return profile ? [{ link, profile }] : []
}) : [])
