// Reads a text once and remembers the answer: the headers people's browsers send are few, and each is read for every event.

/** As many as there are in use; invented ones must not fill the memory. */
const most = 5_000
/** Longer ones are read each time. */
const longest = 512

export const remember = <Answer>(read: (text: string) => Answer): ((text: string) => Answer) => {
  const known = new Map<string, Answer>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const answer = read(text)
    if (text.length <= longest) {
      if (known.size >= most) known.clear()
      known.set(text, answer)
    }
    return answer
  }
}
