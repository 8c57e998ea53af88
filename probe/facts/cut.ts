// Cuts the words of a site between two of them: what is left out is told by an ellipsis.

const LEFT_OUT = '…'
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/** The start of a text, in `most` characters with its ellipsis. A word longer than half of it, as an address, is cut where it must be. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text
  const start = text.slice(0, most)
  const end = start.search(/\s\S*$/)
  return `${start.slice(0, end < most / 2 ? most - 1 : end).replace(/[\s,;:.·|–—-]+$/, '')}${LEFT_OUT}`
}

/** A stretch of a text with the words around it, on one line: so many characters on either side at most. */
export function wordsAround(text: string, [from, to]: readonly [number, number], side: number): string {
  const before = from > side ? text.slice(from - side - 1, from) : null
  const after = text.length - to > side ? text.slice(to, to + side + 1) : null
  const start = before === null ? text.slice(0, from) : LEFT_OUT + (/\s(.*)$/s.exec(before)?.[1] ?? '')
  const end = after === null ? text.slice(to) : (/^(.*)\s/s.exec(after)?.[1] ?? '') + LEFT_OUT
  return oneLine(start + text.slice(from, to) + end)
}
