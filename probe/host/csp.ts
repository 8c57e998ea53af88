// Reads Content-Security-Policy as browsers do, and says what hole it leaves, if any (W3C CSP Level 3).

/** Sources by directive, both in lower case. */
export type Policy = ReadonlyMap<string, ReadonlySet<string>>

/** From worst to best, as MDN HTTP Observatory ranks them. */
export type CspGrade =
  | 'missing' | 'report-only' | 'invalid' | 'unsafe-inline' | 'insecure-scheme' | 'unsafe-eval'
  | 'insecure-images' | 'unsafe-style' | 'no-unsafe' | 'closed-by-default'

/** Good enough: a script slipped into the page would not run. */
export const SOUND_CSP: ReadonlySet<CspGrade> = new Set(['insecure-images', 'unsafe-style', 'no-unsafe', 'closed-by-default'])

export interface CspReading {
  grade: CspGrade
  policy: Policy
  /** Policies read, those sent and those written in the page. */
  count: number
  /** Who may show the page in a frame; null when nothing is said (a header alone can say it). */
  ancestors: ReadonlySet<string> | null
}

/** Whether a list of sources lets nearly everybody in. */
export const isBroad = (sources: ReadonlySet<string>) => [...sources].some((source) => BROAD.has(source))

const FIRST_COUNTS = new Set(['report-uri', 'report-to'])
/** Ignored in `<meta>` (HTML Standard, 4.2.5.3). */
const HEADER_ONLY = ['frame-ancestors', 'report-uri', 'sandbox']
const BROAD = new Set(['ftp:', 'http:', 'https:', '*', 'http://*', 'http://*.*', 'https://*', 'https://*.*'])
const BROAD_OR_INLINE = new Set([...BROAD, '\'unsafe-inline\'', 'data:'])
const KEY = /^'(?:nonce-|sha(?:256|384|512)-)/
const PLAIN = /^(?:http|ftp):/
const NONE = '\'none\''
const ANY = new Set(['*'])

/** One policy. A directive written twice is refused: browsers obey the first and whoever wrote the second does not know. */
export function parsePolicy(text: string): Policy | null {
  const policy = new Map<string, Set<string>>()
  for (const part of text.split(';')) {
    const [name, ...sources] = part.trim().toLowerCase().split(/\s+/)
    if (!name) continue
    if (policy.has(name)) {
      if (FIRST_COUNTS.has(name)) continue
      return null
    }
    policy.set(name, new Set(sources.length || !name.endsWith('-src') ? sources : [NONE]))
  }
  // A lone word that names no directive is a header cut short.
  return policy.size && [...policy.keys()].some((name) => name.includes('-') || name === 'sandbox') ? policy : null
}

/** Whether all that `narrow` names, `wide` names too: the same source, or a folder above it. */
function covers(wide: string, narrow: string): boolean {
  return wide === narrow || (wide.endsWith('/') && narrow.startsWith(wide))
}

/** Several policies are all obeyed at once: a source passes when each that speaks of it lets it. */
export function intersect(policies: readonly Policy[]): Policy {
  const together = new Map<string, Set<string>>()
  for (const policy of policies) for (const [name, sources] of policy) {
    const before = together.get(name)
    if (!before) { together.set(name, new Set(sources)); continue }
    const isLet = (source: string, by: ReadonlySet<string>) => [...by].some((other) => covers(other, source))
    const both = [...[...before].filter((source) => isLet(source, sources)), ...[...sources].filter((source) => isLet(source, before))]
    together.set(name, new Set(both.length ? both : [NONE]))
  }
  return together
}

/** What is left of a list once nonces, hashes and `strict-dynamic` have made the browser ignore parts of it. */
function effective(sources: ReadonlySet<string>, isScript: boolean): Set<string> {
  const hasKey = [...sources].some((source) => KEY.test(source))
  const isStrict = isScript && sources.has('\'strict-dynamic\'')
  return new Set([...sources].filter((source) => !hasKey || !(source === '\'unsafe-inline\'' || (isStrict && (source === '\'self\'' || [...BROAD].some((broad) => source.startsWith(broad)))))))
}

function gradeOf(policy: Policy, isHttps: boolean): CspGrade {
  const sourcesOf = (name: string) => policy.get(name) ?? policy.get('default-src') ?? ANY
  const scripts = effective(sourcesOf('script-src'), true)
  const styles = effective(sourcesOf('style-src'), false)
  if (scripts.has('\'strict-dynamic\'') && ![...scripts].some((source) => KEY.test(source))) return 'invalid'
  const active = [...scripts, ...[...policy].filter(([name]) => !['img-src', 'media-src', 'script-src'].includes(name)).flatMap(([, sources]) => [...sources])]
  const passive = ['img-src', 'media-src'].flatMap((name) => [...policy.get(name) ?? policy.get('default-src') ?? []])
  if ([...scripts].some((source) => BROAD_OR_INLINE.has(source)) || [...sourcesOf('object-src')].some((source) => BROAD.has(source))) return 'unsafe-inline'
  if (isHttps && active.some((source) => PLAIN.test(source))) return 'insecure-scheme'
  if (scripts.has('\'unsafe-eval\'') || styles.has('\'unsafe-eval\'')) return 'unsafe-eval'
  if (isHttps && passive.some((source) => PLAIN.test(source))) return 'insecure-images'
  if ([...styles].some((source) => BROAD_OR_INLINE.has(source))) return 'unsafe-style'
  const byDefault = policy.get('default-src')
  return byDefault?.size === 1 && byDefault.has(NONE) ? 'closed-by-default' : 'no-unsafe'
}

export interface CspSource { header?: string | undefined; reportOnly?: string | undefined; metas?: readonly string[]; isHttps: boolean }

/** A comma separates policies: it may stand in none (CSP3, 2.2). */
const policiesIn = (text: string) => text.split(',').map((policy) => policy.trim())

export function readCsp({ header, reportOnly, metas = [], isHttps }: CspSource): CspReading {
  const sent = header === undefined ? [] : policiesIn(header).map(parsePolicy)
  const written = metas.flatMap(policiesIn).map(parsePolicy)
  const count = sent.length + written.length
  const own = written.map((policy) => policy && new Map([...policy].filter(([name]) => !HEADER_ONLY.includes(name))))
  const all = [...sent, ...own].filter((policy) => policy !== null)
  const policy = intersect(all)
  const ancestors = intersect(sent.filter((each) => each !== null)).get('frame-ancestors') ?? null
  const reading = { policy, count, ancestors }
  if (all.length < count) return { ...reading, grade: 'invalid' }
  if (!policy.size) return { ...reading, grade: reportOnly ? 'report-only' : 'missing' }
  return { ...reading, grade: gradeOf(policy, isHttps) }
}
