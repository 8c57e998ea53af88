// A new check of the probe: its words in both languages, its examples, and the question it asks of a page.
import { title, type Scaffold } from './scaffold.ts'

const words = `{
      title: '',
      why: '',
      fix: '',
    }`

export const check: Scaffold = {
  example: 'mobile/mob.tap-size',
  name: /^[a-z]+\/[a-z]+[.][a-z0-9]+(-[a-z0-9]+)*$/,
  write(name) {
    const [element = '', id = ''] = name.split('/')
    return {
      [`probe/checks/${name}.ts`]: `// ${title(id.replace(/^\w+[.]/, ''))}: 
import { check, fail, pass } from '../contract.ts'

export default check({
  id: '${id}', version: 1, element: 1, severity: 'medium', reads: 'page',
  effortMinutes: 10, skill: 'editor',
  source: { reference: '', kind: 'convention' },
  words: {
    fr: ${words},
    en: ${words},
  },
  run(page) {
    return page.titles.length > 0 ? pass() : fail({ url: page.url, proof: { text: '' } })
  },
  examples: {
    pass: ['<title>A</title>'],
    fail: ['<p>A</p>'],
  },
})
`.replace('element: 1', `element: ${numberOf(element)}`),
    }
  },
  next: (name) => `Write the question in run, its examples and its words, then npx vitest run probe/checks says what is missing (${name}).`,
}
