// Tells a code of language and country that search engines know from one they do not: « en-GB », not « en-UK ».

/** Made when a first code is met: each takes as long as a page. */
let names: { languages: Intl.DisplayNames; regions: Intl.DisplayNames } | undefined
const naming = () => names ??= { languages: new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }), regions: new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }) }

// Known to the naming tables for other reasons: no country of ISO 3166-1 has them.
const NO_COUNTRY = new Set(['UK', 'EU', 'EZ', 'UN', 'QO', 'SU', 'XA', 'XB', 'ZZ'])
const TAG = /^([a-z]{2,3})(?:-[a-z]{4})?(?:-([a-z]{2}|\d{3}))?$/i

function isLanguage(code: string): boolean {
  // A language that has two letters is written with two: `eng` is understood by nobody.
  return naming().languages.of(code) !== undefined && (code.length === 2 || Intl.getCanonicalLocales(code)[0]!.length === 3)
}

/** A site has a few codes, on every page; telling one takes as long as several checks. */
const known = new Map<string, boolean>()
const KNOWN_LIMIT = 200

/** BCP 47 as `hreflang` uses it: a language of ISO 639, then perhaps a script and a country of ISO 3166-1; or `x-default`. */
export function isLanguageCode(code: string): boolean {
  const isOne = known.get(code) ?? isKnown(code)
  if (known.size < KNOWN_LIMIT) known.set(code, isOne)
  return isOne
}

function isKnown(code: string): boolean {
  if (code.toLowerCase() === 'x-default') return true
  const [, language, region] = TAG.exec(code) ?? []
  if (!language || !isLanguage(language.toLowerCase())) return false
  return region === undefined || (!NO_COUNTRY.has(region.toUpperCase()) && naming().regions.of(region.toUpperCase()) !== undefined)
}
