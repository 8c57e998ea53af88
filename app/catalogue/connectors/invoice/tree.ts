// Reads the XML of an invoice into a small tree: local names, text, nothing of what a document type could declare.
import { Parser } from 'htmlparser2'

export interface Element { name: string; text: string; attributes: Readonly<Record<string, string>>; children: Element[] }

const deepest = 40
const mostElements = 200_000
/** Read piece by piece, so that a document found too deep is read no further: each open element makes the next one slower. */
const piece = 10_000

/** Null when it is no XML, is too deep or too long. Entities other than XML's five stay as they are written: none is ever expanded. */
export function readTree(xml: string): Element | null {
  const root: Element = { name: '', text: '', attributes: {}, children: [] }
  const stack = [root]
  let [elements, isOver] = [0, false]
  const parser = new Parser({
    onopentag(name, attributes) {
      elements += 1
      isOver ||= stack.length > deepest || elements > mostElements
      if (isOver) return
      const element: Element = { name: localName(name), text: '', attributes, children: [] }
      stack.at(-1)!.children.push(element)
      stack.push(element)
    },
    onattribute() { elements += 1; isOver ||= elements > mostElements },
    ontext(text) { const { length } = stack; if (length > 1) stack[length - 1]!.text += text },
    onclosetag() { if (stack.length > 1) stack.pop() },
  }, { xmlMode: true, decodeEntities: true })
  for (let at = 0; at < xml.length && !isOver; at += piece) parser.write(xml.slice(at, at + piece))
  if (!isOver) parser.end()
  return isOver ? null : root.children[0] ?? null
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1)

/** The first element at the end of a path of names: `find(invoice, 'LegalMonetaryTotal/TaxExclusiveAmount')`. */
export function find(from: Element | undefined, path: string): Element | undefined {
  return path.split('/').reduce<Element | undefined>((at, name) => at?.children.find(child => child.name === name), from)
}
export const all = (from: Element | undefined, name: string): Element[] => from?.children.filter(child => child.name === name) ?? []
/** Its text on one line; empty when there is none. */
export const textAt = (from: Element | undefined, path: string): string => find(from, path)?.text.replace(/\s+/g, ' ').trim() ?? ''
