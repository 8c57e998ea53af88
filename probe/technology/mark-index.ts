// Finds which of many marks a text contains, in one pass over it, however many marks there are.

export interface MarkIndex<Id> {
  /** Marks of at least four characters. */
  add(mark: string, id: Id): void
  /** Tells each mark found, as often as it is found. */
  each(text: string, tell: (id: Id) => void): void
}

const WINDOW = 4
const MASK = 0xffff

/** Each place of the text is looked up by its last four characters: four shifts of four bits leave nothing of the fifth. */
export function createMarkIndex<Id>(): MarkIndex<Id> {
  const isStart = new Uint8Array(MASK + 1)
  const byStart = new Map<number, { mark: string; id: Id }[]>()
  return {
    add(mark, id) {
      let key = 0
      for (let at = 0; at < WINDOW; at += 1) key = ((key << 4) ^ mark.charCodeAt(at)) & MASK
      isStart[key] = 1
      byStart.set(key, [...byStart.get(key) ?? [], { mark, id }])
    },
    each(text, tell) {
      let key = 0
      for (let at = 0; at < text.length; at += 1) {
        key = ((key << 4) ^ text.charCodeAt(at)) & MASK
        if (isStart[key]) for (const { mark, id } of byStart.get(key) ?? []) if (text.startsWith(mark, at - WINDOW + 1)) tell(id)
      }
    },
  }
}
