// Reads from an expression which words any match of it must hold.

/** A word; all of several; or one of several. Letters are small, `é` is any with an accent, everything else but ASCII letters and digits is a blank. */
export type Asked = string | { every: Asked[] } | { some: Asked[] }

/** Beyond, the ways of writing one word are too many to be told apart. */
const VARIANTS_LIMIT = 16

/** Latin letters beyond ASCII: for an expression they end a word, as a blank does. */
export const isAccented = (code: number): boolean => code >= 0xc0 && code <= 0x24f

const plain = (char: string) => /\w/.test(char) ? char.toLowerCase() : isAccented(char.charCodeAt(0)) ? 'é' : ' '
const endsInLetter = (way: string) => /\w$/.test(way)

const oneOf = (words: readonly Asked[]): Asked => words.length === 1 ? words[0]! : { some: [...words] }

/** What an expression asks for, in words of at least `shortest` characters; null when it asks for none, as `\d{5}`. Throws a sentence at `\xe9`, `\1` or `(?i:…)`, which no check writes. */
export function askedBy(source: string, shortest: number): Asked | null {
  let at = 0
  /** What the group just read asks for. */
  let grouped: Asked | null = null

  function refuse(): never {
    throw new Error(`/${source}/ holds at ${at} what is not understood here`)
  }

  /** A group, from after its opening to after its closing, or the whole. */
  function alternatives(): Asked | null {
    const all = [sequence()]
    while (source[at] === '|') { at += 1; all.push(sequence()) }
    at += 1
    return all.includes(null) ? null : oneOf(all.filter((asked) => asked !== null))
  }

  function sequence(): Asked | null {
    const every: Asked[] = []
    /** The ways of writing the characters read since the last one that may be anything. */
    let stretch = ['']
    const end = () => {
      if (stretch.every(({ length }) => length >= shortest)) every.push(oneOf([...new Set(stretch)]))
      stretch = ['']
    }
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const start = at
      grouped = null
      const written = element()
      const isBoundary = source.slice(start, at) === '\\b'
      const quantifier = /^(?:[?*+]|\{\d*,?\d*\})\??/.exec(source.slice(at))?.[0] ?? ''
      at += quantifier.length
      if (isBoundary) {
        // Beyond a letter there is a blank or an accent, which ends the word; before one, it begins it.
        if (stretch.some(endsInLetter)) { stretch = stretch.flatMap((way) => endsInLetter(way) ? [`${way} `, `${way}é`] : [way]); end() }
        else if (stretch.includes('') && /^\w/.test(source.slice(at))) stretch = [' ', 'é']
      } else if (written === null) {
        const inside = /^(?:[?*]|\{0*[,}])/.test(quantifier) ? null : grouped
        end()
        if (inside !== null) every.push(inside)
      } else if (written.length) {
        const isMany = /^[*{]/.test(quantifier)
        if (isMany || stretch.length * (written.length + 1) > VARIANTS_LIMIT) end()
        if (isMany) continue
        const ways = quantifier.startsWith('?') ? ['', ...written] : written
        stretch = stretch.flatMap((way) => ways.map((next) => way + next))
        if (quantifier.startsWith('+')) end()
      }
    }
    end()
    return every.length > 1 ? { every } : every[0] ?? null
  }

  /** The ways in which an element is written; null for what may be anything, none for what has no width. */
  function element(): string[] | null {
    const char = source[at]!
    at += 1
    if (char === '^' || char === '$') return []
    if (char === '.') return null
    if (char === '[') return classOf()
    if (char === '\\') return escaped()
    if (char !== '(') return [plain(char)]
    const opening = /^\?(?::|<?[=!]|<\w+>)/.exec(source.slice(at))?.[0] ?? ''
    if (!opening && source[at] === '?') refuse()
    at += opening.length
    const asked = alternatives()
    grouped = /[=!]$/.test(opening) ? null : asked
    return null
  }

  function escaped(): string[] | null {
    const letter = source[at]!
    at += 1
    if (letter === 'b') return []
    if (letter === 's') return [' ']
    if (!/[a-z\d]/i.test(letter)) return [plain(letter)]
    if (!/[BdDfnpPrStuvwW]/.test(letter)) refuse()
    at += /^(?:\{[^}]*\}|[\da-f]{4})/i.exec(/[pu]/i.test(letter) ? source.slice(at) : '')?.[0].length ?? 0
    return null
  }

  function classOf(): string[] | null {
    const ways = new Set<string>()
    let isOpen = source[at] === '^'
    while (source[at] !== ']') {
      if (source[at] === '-' && ways.size && source[at + 1] !== ']') isOpen = true
      const char = source[at]!
      at += 1
      const member = char === '\\' ? escaped() : [plain(char)]
      if (!member?.length) isOpen = true
      for (const way of member ?? []) ways.add(way)
    }
    at += 1
    return isOpen ? null : [...ways]
  }

  return alternatives()
}
