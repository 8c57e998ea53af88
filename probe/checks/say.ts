// Puts the figures of a finding into its words, in French or in English.
import type { Locale } from '../elements.ts'
import type { Check, CheckWords, Values } from './contract.ts'
import { LIMIT_UNITS, type LimitUnit } from './limit-units.ts'
import { readableAddress } from './readable-address.ts'

const PLACEHOLDER = /(\bpage )?\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/gi
/** Between the pages of a way. */
const STEP = ' › '
/** After the word « page », the home page is not called a page once more. */
const HOME_PAGE: Record<Locale, string> = { fr: 'page d’accueil', en: 'home page' }

/** French counts 0 and 1,5 as one; English counts 1 alone. */
function isOne(count: number, locale: Locale): boolean {
  return locale === 'fr' ? Math.abs(count) < 2 : count === 1
}

/** `{name}` takes the value, numbers written as the language does; `{count|page|pages}` the word that agrees with it. */
export function say(template: string, values: Values, locale: Locale): string {
  return template.replace(PLACEHOLDER, (_whole, ...[page, name = '', one, many]: (string | undefined)[]) => {
    const value = values[name]
    if (value === undefined) throw new Error(`The words « ${template} » need a value for ${name}`)
    if (one !== undefined && many !== undefined) return `${page ?? ''}${isOne(Number(value), locale) ? one : many}`
    if (page && value === '/') return HOME_PAGE[locale]
    // A year or a status is a name, not an amount: small numbers are not grouped.
    const written = typeof value === 'number' ? new Intl.NumberFormat(locale, { minimumGroupingDigits: 2 } as Intl.NumberFormatOptions).format(value) : value.split(STEP).map((part) => readableAddress(part, locale)).join(STEP)
    return `${page ?? ''}${written}`
  })
}

type Spoken = Pick<Check, 'words'>

export interface SaidFinding { title: string; why: string; fix: string }

export function sayFinding(check: Spoken, values: Values, locale: Locale): SaidFinding {
  const { title, why, fix } = check.words[locale]
  return { title: say(title, values, locale), why: say(why, values, locale), fix: say(fix, values, locale) }
}

/** The same of what only a person can judge. */
export function sayDoubt(check: Spoken, values: Values, locale: Locale): SaidFinding {
  const { doubt } = check.words[locale]
  return { ...sayFinding(check, values, locale), ...doubt !== undefined && { title: say(doubt, values, locale) } }
}

/** What is good about a passing check, or null when it has nothing to say. */
export function sayAsset(check: Spoken, values: Values, locale: Locale): string | null {
  const { good } = check.words[locale]
  return good === undefined ? null : say(good, values, locale)
}

/** What stands after such a figure: « caractères ». */
export const limitUnit = (count: number, unit: LimitUnit, locale: Locale): string => say(LIMIT_UNITS[unit][locale], { count }, locale)

/** « 65 caractères », « 90 % ». */
export function sayLimit(count: number, unit: LimitUnit, locale: Locale): string {
  const space = unit !== 'percent' ? '\u00a0' : locale === 'fr' ? '\u202f' : ''
  return `${say('{count}', { count }, locale)}${space}${limitUnit(count, unit, locale)}`
}

/** The values that a template asks for. */
export const namesIn = (template: string): string[] => [...template.matchAll(PLACEHOLDER)].map(([, , name = '']) => name)

/** Every template of a check's words. */
export function templatesOf(words: CheckWords): string[] {
  return [words.title, words.many, words.doubt, words.why, words.fix, words.good].filter((text) => text !== undefined)
}
