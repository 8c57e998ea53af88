// Says of the scripts a page loads from elsewhere whether a change made there would be noticed.
import type { Script } from '../facts/page-facts.ts'
import { domainOf } from '../net/domain.ts'

/** Open libraries, each version at an address of its own that never changes: there a fingerprint costs nothing. */
const PUBLIC_LIBRARIES = new Set([
  'cdn.jsdelivr.net', 'unpkg.com', 'cdnjs.cloudflare.com', 'code.jquery.com', 'ajax.googleapis.com', 'ajax.aspnetcdn.com',
  'maxcdn.bootstrapcdn.com', 'stackpath.bootstrapcdn.com', 'netdna.bootstrapcdn.com', 'cdn.bootcdn.net', 'esm.sh',
])

export interface ForeignScript { url: string; hasFingerprint: boolean; isEncrypted: boolean; isPublicLibrary: boolean }

/** Scripts of another registered domain than the page's. */
export function foreignScripts(scripts: readonly Pick<Script, 'url' | 'integrity'>[], pageUrl: string): ForeignScript[] {
  const own = domainOf(pageUrl)
  return scripts.flatMap(({ url, integrity }) => {
    if (!url || domainOf(url) === own) return []
    const { protocol, hostname, pathname } = new URL(url)
    // `@3` or `@latest` change under the page's feet: a fingerprint would break it.
    const isFixed = /\d+\.\d+\.\d+/.test(pathname)
    return [{ url, hasFingerprint: integrity.trim() !== '', isEncrypted: protocol === 'https:', isPublicLibrary: isFixed && PUBLIC_LIBRARIES.has(hostname) }]
  })
}
