// A menu that a script writes is told from one that a script only opens.
import { expect, test } from 'vitest'
import contactPage from '../../checks/customers/cust.contact-page.ts'
import findPhone from '../../checks/customers/find.phone.ts'
import { judgeExample } from '../../checks/example-site.ts'
import everywhere from '../../checks/presence/presence.legal-notice-everywhere.ts'
import legalNotice from '../../checks/presence/presence.legal-notice.ts'
import orphan from '../../checks/presence/seo.orphan.ts'
import { extractFacts } from '../../facts/extract.ts'
import { hasDrawnMenu } from './drawn-menus.ts'

const read = (html: string) => extractFacts(html, { url: 'https://exemple.fr/', status: 200, responseMs: 1, bytes: html.length, wireBytes: null, headers: {}, cookies: [] })

test.for([
  ['<main><a href="/a">A</a></main><div id="footer"></div><script src="/js/footer-inline.js"></script>', true],
  ['<nav><a href="/a">A</a></nav><script src="/js/footer.js?v=2"></script>', true],
  ['<div id="menu"></div><script src="/nav-loader.js"></script>', true],
  ['<div id="header"></div><script>fetch("/partials/header.html").then(show)</script>', true],
  ['<nav><a href="/a">A</a></nav><footer><a href="/ml">Mentions légales</a></footer><script src="/js/footer-inline.js"></script><script src="/header.js"></script>', false],
  ['<div id="menu"><a href="/a">A</a></div><script src="/js/menu.js"></script><script src="/wp-includes/js/jquery.js"></script>', false],
  ['<main><a href="/a">A</a></main>', false],
] as const)('%s', ([html, isDrawn]) => {
  expect(hasDrawnMenu(read(html))).toBe(isDrawn)
})

test.for([orphan, legalNotice, everywhere, contactPage])('$id says nothing of links that a script draws', (check) => {
  const drawn = '<html lang="fr"><main><a href="/a">A</a><a href="/b">B</a><a href="/c">C</a></main><div id="footer"></div><script src="/js/footer-inline.js"></script>'
  const pages = { '/': drawn, '/a': drawn, '/b': drawn, '/seul': `${drawn}<a href="/mentions-legales">Mentions légales</a><a href="/contact">Contact</a>`, '/mentions-legales': drawn, '/contact': drawn }
  const bare = { '/': drawn, '/a': drawn, '/b': drawn, '/seul': drawn }
  const outcomes = [pages, bare].flatMap((site) => judgeExample([check], { pages: site, announced: ['/a', '/b', '/seul'] }).outcomes)
  expect(outcomes.some(({ notMeasured }) => notMeasured > 0)).toBe(true)
  expect(outcomes.every(({ failed }) => failed === 0)).toBe(true)
})

test('what is sought on all pages may be behind menus that a script draws', () => {
  const page = (menu: string) => `<html lang="fr"><main><h1>Menuiserie</h1><p>${'Des escaliers sur mesure, posés par nous. '.repeat(9)}</p></main>${menu}`
  const outcomeOf = (menu: string) => judgeExample([findPhone], page(menu)).outcomes[0]
  expect(outcomeOf('')).toMatchObject({ failed: 1, notMeasured: 0 })
  expect(outcomeOf('<script>fetch("header.html").then(show)</script>')).toMatchObject({ failed: 0, notMeasured: 1, reasons: ['the menus are written by scripts'] })
})
