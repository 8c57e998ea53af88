// One pass finds what as many searches would.
import { expect, test } from 'vitest'
import fc from 'fast-check'
import { createMarkIndex } from './mark-index.ts'

test('it finds the marks that the text includes, and those alone', () => {
  const word = fc.array(fc.constantFrom('a', 'b', 'é', '/', '\u202f'), { minLength: 4, maxLength: 7 }).map((letters) => letters.join(''))
  fc.assert(fc.property(fc.array(word, { maxLength: 8 }), fc.array(word, { maxLength: 30 }).map((words) => words.join('')), (marks, text) => {
    const index = createMarkIndex<string>()
    for (const mark of marks) index.add(mark, mark)
    const found = new Set<string>()
    index.each(text, (mark) => found.add(mark))
    expect(found).toEqual(new Set(marks.filter((mark) => text.includes(mark))))
  }))
})
