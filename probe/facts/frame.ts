// Where the reader stands in a page: the open elements, and what each passes on to those inside it.
import type { Region } from './page-facts.ts'

export type Attributes = Record<string, string>

export interface Frame {
  name: string
  /** `tag#id` or `tag.class`. */
  part: string
  isHidden: boolean
  /** Hidden from assistive technology too: a trap for robots, or decoration. */
  isInert: boolean
  region: Region
  /** Once inside the page's own content, a `header` or `footer` is that of an article. */
  isOwn: boolean
}

export const ROOT: Frame = { name: '', part: '', isHidden: false, isInert: false, region: 'main', isOwn: false }

const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'svg', 'head', 'iframe', 'object'])
const HIDING_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden|left\s*:\s*-\d{3,}/i
const TEMPLATE_CLASS = /(?:^|[\s_-])(footer|colophon|header|masthead|topbar)(?:$|\s)/i

function regionOf(name: string, attributes: Attributes): Region | null {
  if (name === 'footer' || attributes.role === 'contentinfo') return 'footer'
  if (name === 'header' || name === 'nav' || attributes.role === 'banner') return 'header'
  const word = TEMPLATE_CLASS.exec(`${attributes.id ?? ''} ${attributes.class ?? ''}`)?.[1]?.toLowerCase()
  if (!word || name === 'body') return null
  return word === 'footer' || word === 'colophon' ? 'footer' : 'header'
}

function partOf(name: string, attributes: Attributes): string {
  const firstClass = attributes.class?.trim().split(/\s+/)[0]
  if (attributes.id) return `${name}#${attributes.id.trim()}`
  return firstClass ? `${name}.${firstClass}` : name
}

/** The frame of an element inside `parent`. */
export function openFrame(parent: Frame, name: string, attributes: Attributes): Frame {
  const isOwn = parent.isOwn || name === 'main' || name === 'article' || attributes.role === 'main'
  return {
    name,
    part: partOf(name, attributes),
    isHidden: parent.isHidden || UNSEEN.has(name) || 'hidden' in attributes || HIDING_STYLE.test(attributes.style ?? ''),
    isInert: parent.isInert || attributes['aria-hidden'] === 'true',
    region: isOwn ? 'main' : regionOf(name, attributes) ?? parent.region,
    isOwn,
  }
}

/** A short path to the innermost element, from the nearest `id` or at most three steps. */
export function selectorOf(stack: readonly Frame[]): string {
  const steps: string[] = []
  for (const frame of stack.toReversed()) {
    if (frame.name === 'html' || frame.name === 'body' || steps.length === 3) break
    steps.unshift(frame.part)
    if (frame.part.includes('#')) break
  }
  return steps.join(' > ') || 'body'
}
