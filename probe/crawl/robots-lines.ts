// Reads the lines of a robots.txt: what each says, and which say nothing (RFC 9309, with the slips that search engines forgive).

export type RobotsKind = 'agent' | 'allow' | 'disallow' | 'sitemap' | 'delay' | 'other'

export interface RobotsLine { line: number; kind: RobotsKind; key: string; value: string }

const LINE_LIMIT = 8 * 2_083
/** Misspelt in the ways that are common enough for everybody to understand. */
const KINDS: readonly (readonly [RegExp, RobotsKind])[] = [
  [/^user[- ]?agent/i, 'agent'], [/^allow/i, 'allow'], [/^(?:diss?all?ow|diasllow|disallaw)/i, 'disallow'], [/^site-?map/i, 'sitemap'], [/^crawl-?delay/i, 'delay'],
]

/** Octets outside ASCII are written `%XX`, and escapes in capitals, so that rule and address compare byte for byte. */
export function escapeOctets(pattern: string): string {
  return pattern.toWellFormed().replace(/[^\0-\x7f]+/g, encodeURIComponent).replace(/%[\da-f]{2}/gi, (code) => code.toUpperCase())
}

function readLine(raw: string, line: number): RobotsLine | null {
  const text = raw.slice(0, LINE_LIMIT - 1).replace(/#.*/s, '').trim()
  // A forgotten colon is forgiven when there is nothing but a name and a value.
  const colon = text.indexOf(':')
  const [name, ...rest] = colon >= 0 ? [text.slice(0, colon).trim(), text.slice(colon + 1).trim()] : text.split(/[ \t]+/)
  if (!name || rest.length !== 1) return text ? { line, kind: 'other', key: '', value: text } : null
  const kind = KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? 'other'
  const value = rest[0]!
  return { line, kind, key: name, value: kind === 'agent' || kind === 'sitemap' ? value : escapeOctets(value) }
}

/** The lines that say something, numbered from 1; comments and blank lines left out. */
export function robotsLines(text: string): RobotsLine[] {
  // A byte order mark, torn or whole, is no part of the first line; elsewhere it is rubbish, and no space.
  return text.replace(/^[\uFEFF\uFFFD]/, '').replaceAll('\uFEFF', '\uFFFD').split(/\r\n|\r|\n/).flatMap((raw, at) => readLine(raw, at + 1) ?? [])
}
