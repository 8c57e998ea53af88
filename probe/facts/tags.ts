// What HTML says of its tags, as htmlparser2's own parser knows it: those that hold nothing, and those that end others left open.
import { OF_TAG } from './interests.ts'
import { createNames, type Named } from './names.ts'

/** Whose rules hold inside an element. */
export const HTML = 0, SVG = 1
const MATH = 2

export interface Tag extends Named {
  /** Of `interests`. */
  readonly bits: number
  /** Ends where it begins. */
  readonly isVoid: boolean
  /** The elements that it ends when they are left open just above it. */
  readonly ends: ReadonlySet<string> | null
  /** Inside it; null when the rules are those around it. */
  readonly rules: number | null
  /** As a drawing spells it: `linearGradient`. */
  readonly inDrawing: Tag | null
}

const wordsOf = (text: string) => text.split(' ')

const VOID = new Set(wordsOf('area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr'))
const ENDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['tr', 'tr th td'], ['th', 'th'], ['td', 'thead th td'], ['body', 'head link script'], ['a', 'a'], ['li', 'li'], ['option', 'option'], ['optgroup', 'optgroup option'],
  ['h1 h2 h3 h4 h5 h6', 'h1 h2 h3 h4 h5 h6 p'], ['select input output button datalist textarea', 'input option optgroup select button datalist textarea'],
  ['dd dt', 'dd dt'], ['rt rp', 'rt rp'], ['tbody tfoot', 'thead tbody'],
  ['p address article aside blockquote details div dl fieldset figcaption figure footer form header hr main nav ol pre section table ul', 'p'],
].flatMap(([names = '', ended = '']) => wordsOf(names).map((name): [string, Set<string>] => [name, new Set(wordsOf(ended))])))
const RULES: ReadonlyMap<string, number> = new Map([['svg', SVG], ['math', MATH], ...wordsOf('mi mo mn ms mtext annotation-xml foreignObject desc title').map((name): [string, number] => [name, HTML])])
const IN_DRAWING = wordsOf('altGlyph altGlyphDef altGlyphItem animateColor animateMotion animateTransform clipPath feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence foreignObject glyphRef linearGradient radialGradient textPath')

export function createTag(name: string, inDrawing: Tag | null = null): Tag {
  return { name, bits: OF_TAG.get(name) ?? 0, isVoid: VOID.has(name), ends: ENDS.get(name) ?? null, rules: RULES.get(name) ?? null, inDrawing }
}

const known = new Map([...OF_TAG.keys(), ...VOID, ...ENDS.keys(), ...RULES.keys()].map((name) => [name, createTag(name)]))
for (const name of IN_DRAWING) known.set(name.toLowerCase(), createTag(name.toLowerCase(), createTag(name)))

export const findTag = createNames([...known.values()].filter(({ name }) => name === name.toLowerCase()))
export const [BR, FORM, IMAGE, IMG, P] = ['br', 'form', 'image', 'img', 'p'].map((name) => known.get(name)!) as [Tag, Tag, Tag, Tag, Tag]
