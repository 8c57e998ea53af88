// A new check of the probe: its words in both languages, its examples, and the question it asks of a page.
import { ELEMENTS } from '#probe/elements.ts'
import { title, type Scaffold } from './scaffold.ts'

const words = "{ title: '', why: '', fix: '' }"

export const check: Scaffold = {
  example: 'customers/cust.fax-number',
  name: new RegExp(`^(${ELEMENTS.map(({ id }) => id).join('|')})/[a-z0-9]+[.][a-z0-9-]+$`),
  write(name) {
    const [element, id = ''] = name.split('/')
    const { number } = ELEMENTS.find((known) => known.id === element)!
    return {
      [`probe/checks/${name}.ts`]: `// ${title(id.slice(id.indexOf('.') + 1))}: …
import { check, fail, notApplicable, pass } from '../contract.ts'

export default check({
  id: '${id}', version: 1, element: ${number}, severity: 'medium', reads: 'page',
  effortMinutes: 10, skill: 'editor',
  source: { reference: '', kind: 'convention' },
  words: {
    fr: ${words},
    en: ${words},
  },
  run(page) {
    const [first] = page.headings
    if (!first) return notApplicable
    return first.text ? pass() : fail({ url: page.url, proof: { selector: first.selector, text: first.text } })
  },
  examples: {
    pass: ['<h1>A</h1>', '<h1>B</h1>'],
    fail: ['<h1></h1>', '<h1> </h1>'],
  },
})
`,
    }
  },
  next: () => 'Write its question, its words and its examples, then npx vitest run probe/checks says what is missing.',
}
