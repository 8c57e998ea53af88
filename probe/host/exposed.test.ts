// Files left open are told by what they hold: a page shown for any address, and a file that only has the name, are none.
import type { RequestListener } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createReader } from '../crawl/reader.ts'
import { createFetcher, type Fetcher } from '../net/fetcher.ts'
import { askExposed, EXPOSED_ADDRESSES } from './exposed.ts'
import { serveHost, type SampleHost } from './sample-host.ts'

let host: SampleHost
let fetcher: Fetcher
let origin: string

beforeEach(async () => {
  host = await serveHost()
  origin = host.origin
  fetcher = createFetcher({ allow: [new URL(origin).host], userAgent: 'AzimutBot/0.1' })
})
afterEach(async () => {
  await fetcher.close()
  await host.close()
})

const serving = (files: Record<string, string | Buffer>): RequestListener => ({ url = '' }, response) => {
  const file = files[url]
  response.writeHead(file === undefined ? 404 : 200).end(file)
}
const look = (ignoresRobots = false) => askExposed(createReader({ fetcher, url: origin, delayMs: 0, connections: 1, own: { ignoresRobots } }), origin)
const kindsOf = async () => (await look()).files.map(({ url, kind }) => `${new URL(url).pathname} ${kind}`)

test('each kind of file, by its first bytes', async () => {
  host.answer = serving({
    '/.git/HEAD': 'ref: refs/heads/main\n', '/.svn/wc.db': 'SQLite format 3\0…', '/.svn/entries': '10\n\ndir\n42\n',
    '/.env': '# production\n\nAPP_KEY=base64:abc\n', '/.env.local': 'export DB_PASSWORD=secret\n',
    '/wp-config.php.bak': "<?php\n// réglages\ndefine( 'DB_NAME', 'lenoir' );", '/.htpasswd': 'lenoir:$apr1$abcdefgh$0123456789\n',
    '/dump.sql': '-- MySQL dump 10.13  Distrib 8.0.36\n', '/db.sql': "INSERT INTO `clients` VALUES (1);\nINSERT INTO `clients` VALUES (2);",
    '/site.zip': Buffer.from('PK\x03\x04rest', 'latin1'), '/127.0.0.1.zip': Buffer.from('PK\x03\x04rest', 'latin1'), '/backup.tar.gz': gzipSync('archive'),
  })
  expect(await kindsOf()).toEqual([
    '/.git/HEAD repository', '/.svn/wc.db repository', '/.svn/entries repository', '/.env secrets', '/.env.local secrets', '/wp-config.php.bak secrets', '/.htpasswd passwords',
    '/dump.sql database', '/db.sql database', '/site.zip archive', '/127.0.0.1.zip archive', '/backup.tar.gz archive',
  ])
})

test('a page for any address, a redirect to one, and a file that is not what its name says are nothing', async () => {
  host.answer = (_request, response) => { response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><html><title>Accueil</title><p>DB_NAME= et PK</p></html>') }
  expect(await look()).toEqual({ files: [], asked: EXPOSED_ADDRESSES })
  host.answer = ({ url }, response) => { response.writeHead(url === '/accueil' ? 200 : 302, { location: '/accueil' }).end('ref: refs/heads/main') }
  expect(await look()).toEqual({ files: [], asked: EXPOSED_ADDRESSES })
  host.answer = serving({ '/.env': '<h1>Environnement</h1>', '/.git/HEAD': 'bonjour', '/.svn/entries': '12\n', '/dump.sql': '-- rien', '/.env.production': `${'\n'.repeat(4_000)}x`, '/wp-config.txt': 'DB_NAME', '/.htpasswd': 'a:b' })
  expect(await look()).toEqual({ files: [], asked: EXPOSED_ADDRESSES })
  // An error that shows the file’s words is an error.
  host.answer = (_request, response) => { response.writeHead(403).end('ref: refs/heads/main') }
  expect(await look()).toEqual({ files: [], asked: EXPOSED_ADDRESSES })
})

test('what robots.txt closes is asked when its owner says so, and silence is no answer', async () => {
  host.answer = serving({ '/robots.txt': 'User-agent: *\nDisallow: /.git/\n', '/.git/HEAD': 'ref: refs/heads/main\n' })
  expect(await look()).toEqual({ files: [], asked: EXPOSED_ADDRESSES - 1 })
  expect((await look(true)).files).toHaveLength(1)
  host.answer = (request, response) => { if (request.url === '/robots.txt') response.writeHead(404).end(); else request.socket.destroy() }
  expect(await look()).toEqual({ files: [], asked: 0 })
})

test('a server that shuts the door is left in peace, and what it showed before is kept', async () => {
  host.answer = ({ url = '' }, response) => {
    if (url === '/.git/HEAD') return void response.writeHead(200).end('ref: refs/heads/main\n')
    response.writeHead(url === '/robots.txt' ? 404 : 429).end()
  }
  const { files, asked: count } = await look()
  expect(files.map(({ kind }) => kind)).toEqual(['repository'])
  expect(count).toBe(1)
  expect(host.asked).toEqual(['/robots.txt', '/.git/HEAD', '/.svn/wc.db', '/.svn/wc.db'])
})
