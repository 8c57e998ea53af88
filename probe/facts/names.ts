// Finds what is known of a tag or an attribute by the letters of its name, without making a string of them.

/** Far more than names: most are alone in their slot. */
const SLOTS = 2_048

export interface Named { readonly name: string }

const small = (code: number) => code > 64 && code < 91 ? code + 32 : code

function isAt(name: string, page: Uint16Array, from: number): boolean {
  for (let at = 0; at < name.length; at += 1) if (small(page[from + at]!) !== name.charCodeAt(at)) return false
  return true
}

/** `entries`: one a name, in small letters. The answer is undefined for a name that none of them has. */
export function createNames<Entry extends Named>(entries: Iterable<Entry>): (page: Uint16Array, from: number, to: number) => Entry | undefined {
  const slots: (Entry | undefined)[] = Array.from({ length: SLOTS })

  function slotOf(page: Uint16Array, from: number, to: number): number {
    let hash = 0
    for (let at = from; at < to; at += 1) hash = Math.imul(hash, 31) + (page[at]! | 32)
    hash &= SLOTS - 1
    for (;;) {
      const entry = slots[hash]
      if (entry === undefined || entry.name.length === to - from && isAt(entry.name, page, from)) return hash
      hash = hash + 1 & SLOTS - 1
    }
  }

  for (const entry of entries) slots[slotOf(Uint16Array.from(entry.name, (letter) => letter.charCodeAt(0)), 0, entry.name.length)] = entry
  return (page, from, to) => slots[slotOf(page, from, to)]
}
