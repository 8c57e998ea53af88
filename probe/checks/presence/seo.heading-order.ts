// Headings that skip a level: the outline of the page cannot be followed.
import { check, fail, notApplicable, pass } from '../contract.ts'

export default check({
  id: 'seo.heading-order', version: 1, element: 1, severity: 'low', reads: 'page',
  effortMinutes: 15, skill: 'editor',
  threshold: { value: 1, unit: 'level at a time' },
  source: { reference: 'RGAA 4.1, 9.1; WCAG 2.2, technique G141', kind: 'convention' },
  words: {
    fr: {
      title: 'Sur la page {page}, un titre saute du niveau {from} au niveau {to}',
      many: '{count} pages ont des titres qui sautent un niveau',
      why: 'Ceux qui écoutent la page vont de titre en titre, comme dans une table des matières. Un niveau sauté fait croire qu’il manque une partie.',
      fix: 'Dans l’éditeur du site, choisissez le niveau de titre pour son rang, pas pour sa taille : après un « Titre 2 », un « Titre 3 ». La taille se règle dans le thème.',
    },
    en: {
      title: 'On the page {page}, a heading jumps from level {from} to level {to}',
      many: '{count} pages have headings that skip a level',
      why: 'Those who listen to the page go from heading to heading, as in a table of contents. A skipped level makes them think a part is missing.',
      fix: 'In the editor of the site, choose the level of a heading for its rank, not for its size: after a “Heading 2”, a “Heading 3”. Size is set in the theme.',
    },
  },
  run(page) {
    // Menus and footers are outlines of their own; what is empty or hidden is read by nobody.
    const headings = page.headings.filter(({ region, text, isHidden }) => region === 'main' && text && !isHidden)
    const jump = headings.findIndex(({ level }, at) => at > 0 && level > headings[at - 1]!.level + 1)
    if (headings.length < 2) return notApplicable
    if (jump < 0) return pass()
    const { level, text } = headings[jump]!
    return fail({ url: page.url, proof: { selector: `h${level}`, text }, values: { from: headings[jump - 1]!.level, to: level } })
  },
  examples: {
    pass: [
      '<main><h1>A</h1><h2>B</h2><h3>C</h3><h2>D</h2></main>', '<main><h2>A</h2><h1>B</h1><h2>C</h2></main>',
      '<main><h1>A</h1><h2>B</h2></main><footer><h4>Adresse</h4></footer>', '<main><h1>A</h1><h2>B</h2><h3>C</h3><h4>D</h4><h2>E</h2></main>',
    ],
    fail: ['<main><h1>A</h1><h3>B</h3></main>', '<main><h1>A</h1><h2>B</h2><h5>C</h5></main>'],
  },
})
