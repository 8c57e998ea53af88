// Reads the short headers a site protects its visitors with, as the standards say browsers do.

/** Header values joined by the network as `a, b`. */
const parts = (value: string) => value.split(',').map((part) => part.trim().toLowerCase())

export type HstsGrade = 'missing' | 'invalid' | 'short' | 'long'

/** Six months; many sites use 180 days of 24 hours, and MDN HTTP Observatory accepts them. */
const SIX_MONTHS_S = 15_552_000

/** RFC 6797, 6.1; of several headers, the first alone counts (8.1). */
export function readHsts(value: string | undefined): HstsGrade {
  if (value === undefined) return 'missing'
  const [first = ''] = value.split(',')
  const age = first.split(';').map((part) => /^max-age\s*=\s*"?(\d+)"?$/i.exec(part.trim())?.[1]).find((digits) => digits !== undefined)
  if (age === undefined) return 'invalid'
  return Number(age) < SIX_MONTHS_S ? 'short' : 'long'
}

export type NosniffGrade = 'missing' | 'invalid' | 'nosniff'

/** Fetch Standard, « determine nosniff »: the first value decides. */
export function readNosniff(value: string | undefined): NosniffGrade {
  if (value === undefined) return 'missing'
  return parts(value)[0] === 'nosniff' ? 'nosniff' : 'invalid'
}

export type FrameGrade = 'missing' | 'invalid' | 'obsolete' | 'closed'

/** HTML Standard, 7.7: the same value several times is one; `ALLOW-FROM` is ignored by browsers today. */
export function readFrameOptions(value: string | undefined): FrameGrade {
  if (value === undefined) return 'missing'
  const values = new Set(parts(value))
  const [only = ''] = values
  if (values.size > 1) return 'invalid'
  if (only === 'deny' || only === 'sameorigin') return 'closed'
  return only.startsWith('allow-from') ? 'obsolete' : 'invalid'
}

export type ReferrerGrade = 'missing' | 'invalid' | 'unsafe' | 'private'

const PRIVATE = new Set(['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'])
const UNSAFE = new Set(['origin', 'origin-when-cross-origin', 'unsafe-url', 'no-referrer-when-downgrade'])

/** W3C Referrer Policy, 8.1: the last value the browser knows decides; `<meta name=referrer>` comes after the header. */
export function readReferrer(header: string | undefined, meta?: string): ReferrerGrade {
  const values = [header, meta].filter((value) => value !== undefined)
  if (!values.length) return 'missing'
  const last = values.flatMap(parts).findLast((value) => PRIVATE.has(value) || UNSAFE.has(value))
  if (last === undefined) return 'invalid'
  return PRIVATE.has(last) ? 'private' : 'unsafe'
}
