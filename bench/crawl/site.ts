// A made-up site of any size, served on loopback: the same pages whoever asks, linked so that the whole is found. Run by the benches of the crawl.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const WORDS = 'atelier bois chêne table chaise lampe jardin maison livraison devis horaire équipe projet métal verre couleur tissu cuisine salon chambre'.split(' ')
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** Letters alone: numbers would make one template of all pages. */
const nameOf = (page: number): string => {
  let name = ''
  for (let rest = page; rest > 0 || !name; rest = Math.floor(rest / 26)) name = LETTERS[rest % 26]! + name
  return `/rubrique-${LETTERS[page % 20]!}/page-${name}`
}
const numberOf = (path: string): number => [.../\/page-(\w+)$/.exec(path)?.[1] ?? ''].reduce((total, letter) => total * 26 + LETTERS.indexOf(letter), 0)

const textOf = (page: number, words: number): string => Array.from({ length: words }, (_, at) => WORDS[(page * 7 + at * at + at * (page % 13)) % WORDS.length]).join(' ')

function pageOf(page: number, pages: number): string {
  // Three pages below each, as in a tree, and neighbours beside it.
  const links = [...[1, 2, 3].map((child) => page * 3 + child), ...Array.from({ length: 17 }, (_, at) => (page + at * 101) % pages)].filter((to) => to < pages)
  const menu = Array.from({ length: 20 }, (_, at) => `<a href="/rubrique-${LETTERS[at]}/">Rubrique ${at}</a>`).join('')
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${textOf(page, 6)} ${nameOf(page)}</title><meta name="description" content="${textOf(page + 1, 18)}"><link rel="stylesheet" href="/s.css"><script src="/s.js" defer></script></head>
<body><header><nav>${menu}</nav></header><main><h1>${textOf(page, 5)}</h1><p>${textOf(page, 120)}</p>${links.map((to) => `<p><a href="${nameOf(to)}">${textOf(to, 4)}</a></p>`).join('')}
<img src="/images/${nameOf(page).slice(-8)}.webp" alt="${textOf(page, 3)}" width="640" height="360"></main><footer><p>01 23 45 67 89</p><a href="/mentions-legales">Mentions légales</a></footer></body></html>`
}

/** Answers with the port it listens on, to the process that forked it. */
export function serveSite(pages: number): void {
  const server = createServer(({ url = '' }, response) => {
    const isPage = url === '/' || /^\/rubrique-\w\/page-\w+$/.test(url)
    if (!isPage) return response.writeHead(404).end()
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pageOf(url === '/' ? 0 : numberOf(url), pages))
  })
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
  process.on('disconnect', () => process.exit())
}
