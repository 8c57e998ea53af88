// Headings without words: a title that the reader of the outline hears as silence.
import { check, fail, notApplicable, pass } from '../contract.ts'

export default check({
  id: 'cont.heading-empty', version: 1, element: 2, severity: 'low', reads: 'page',
  effortMinutes: 10, skill: 'editor',
  source: { reference: 'WCAG 2.2, 1.3.1 and 2.4.6; RGAA 4.1, 9.1; ACT ffd0e9', kind: 'standard' },
  words: {
    fr: {
      title: '{headings} {headings|titre vide|titres vides} sur la page {page}',
      many: '{count} pages ont des titres vides',
      why: 'Un lecteur d’écran annonce un titre et ne lit rien. C’est souvent un saut de ligne fait avec un titre, ou un texte effacé.',
      fix: 'Dans l’éditeur du site, supprimez le titre vide, ou écrivez-y ce que contient la partie. Pour de l’espace, réglez les marges du bloc.',
    },
    en: {
      title: '{headings} empty {headings|heading|headings} on the page {page}',
      many: '{count} pages have empty headings',
      why: 'A screen reader announces a heading and reads nothing. It is often a line break made with a heading, or a text that was deleted.',
      fix: 'In the site’s editor, remove the empty heading, or write in it what the part is about. For space, set the margins of the block.',
    },
  },
  run(page) {
    const shown = page.headings.filter((heading) => !heading.isHidden)
    if (!shown.length) return notApplicable
    // A page whose only main heading is empty has none: `seo.h1-missing` says so.
    const hasMain = shown.some(({ level, text }) => level === 1 && text.trim())
    const empty = shown.filter(({ level, text }) => !text.trim() && (level > 1 || hasMain))
    const [first] = empty
    if (!first) return pass()
    return fail({ url: page.url, proof: { selector: first.selector, text: empty.slice(0, 5).map(({ level }) => `<h${level}></h${level}>`).join(' · ') }, values: { headings: empty.length } })
  },
  examples: {
    pass: ['<h1>Escaliers</h1><h2><img src="a.png" alt="Le chêne"></h2>', '<h1>Escaliers</h1><h2 hidden></h2><h3 aria-label="Le frêne"></h3>'],
    fail: ['<h1>Escaliers</h1><h2></h2><p>A</p>', '<h1>Escaliers</h1><h3>&nbsp;</h3><h2><br></h2>'],
  },
})
