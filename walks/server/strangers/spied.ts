// Servers of the strangers: one that must never be called, and a site whose every word is hostile.
import { createServer } from 'node:http'
import type { RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Stranger { url: string; host: string; /** Addresses it was asked for. */ calls: string[]; close(): Promise<void> }

async function serve(answer: RequestListener): Promise<Stranger> {
  const calls: string[] = []
  const server = createServer((request, response) => {
    calls.push(request.url ?? '')
    answer(request, response)
  })
  await new Promise<void>(done => { server.listen(0, '127.0.0.1', done) })
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    host, url: `http://${host}`, calls,
    async close() {
      server.closeAllConnections()
      await new Promise(done => { server.close(done) })
    },
  }
}

/** Answers anything with a script, and notes that it was asked. */
export const openSpy = () => serve((_request, response) => response.writeHead(200, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' }).end(`ran('remote')`))

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/**
 * A site of which everything kept is hostile: name, address, hours, headings, links that lead nowhere, form fields.
 * `texts` are written as text, so that a reader takes them whole; some also as they are, as HTML.
 */
export function openHostileSite(texts: readonly string[]) {
  const [name = '', ...others] = texts
  const company = { '@type': 'LocalBusiness', name: `${name}\u0000\ud800`, openingHours: `Mo-Fr ${name}\u0000`, address: { streetAddress: name, postalCode: '83000', addressLocality: `\ud800${name}` } }
  const head = `<meta property="og:site_name" content="${escaped(name)}\0&#xD800;"><meta name="description" content="${escaped(name)}"><meta name="generator" content="WordPress ${escaped(name)}">`
  const links = texts.map((text, at) => `<li><a href="/${at}/${encodeURIComponent(text)}">${escaped(text)}\0</a></li>`).join('')
  const form = `<form action="javascript:ran('form')">${texts.slice(0, 12).map((text, at) => `<label>${escaped(text)}<input name="${at} ${escaped(text)}"></label>`).join('')}</form>`
  const json = JSON.stringify(company).replaceAll('<', '\\u003c')
  const pages: Record<string, string> = {
    '/': `<html lang="${escaped(name)}"><head>${head}<title>${escaped(name)}</title></head><body><h1>${escaped(name)}</h1><p>Tél. 04 94 00 12 34 ${escaped(name)}\0</p><ul>${links}</ul><script type="application/ld+json">${json}</script></body></html>`,
    // No title: the heading is the proof. Another number: the words around it are.
    '/contact': `<h1>${escaped(others.join(' '))}</h1><p>Appelez ${escaped(name)} 04 94 00 56 78 😀${escaped(others[0] ?? '')}</p>${form}`,
    '/brut': texts.join('\n'),
  }
  return serve((request, response) => {
    const page = request.url === '/robots.txt' ? `Sitemap: javascript:ran('robots')` : pages[request.url ?? '']
    if (request.url === '/sitemap.xml') return void response.writeHead(200, { 'content-type': 'application/xml' }).end(`<urlset>${['/contact', '/brut'].map(path => `<url><loc>http://${request.headers.host}${path}</loc></url>`).join('')}</urlset>`)
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': request.url === '/robots.txt' ? 'text/plain' : 'text/html; charset=utf-8' }).end(page ?? 'Rien ici')
  })
}
