// Structured data reads the same in its three syntaxes, and never without end.
import { expect, test } from 'vitest'
import { extractFacts } from './extract.ts'
import { allThings, textOf, type Thing } from './thing.ts'

const read = (html: string) => extractFacts(html, { url: 'https://exemple.fr/', status: 200, responseMs: 1, bytes: html.length })
const jsonLd = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`
const said = ({ types, id, properties }: Thing): unknown => ({ types, id, properties: Object.fromEntries(Object.entries(properties).map(([name, values]) => [name, values.map((value) => typeof value === 'string' ? value : said(value))])) })

const offer = {
  types: ['Product'], id: 'https://exemple.fr/#chaise',
  properties: { name: ['Chaise en chêne'], offers: [{ types: ['Offer'], id: null, properties: { price: ['120.50'], priceCurrency: ['EUR'], availability: ['InStock'] } }] },
}

test.for([
  ['JSON-LD', jsonLd({ '@context': 'https://schema.org', '@type': 'Product', '@id': 'https://exemple.fr/#chaise', name: 'Chaise en chêne', offers: { '@type': 'Offer', price: '120.50', priceCurrency: 'EUR', availability: 'https://schema.org/InStock' } })],
  ['microdata', `<div itemscope itemtype="https://schema.org/Product" itemid="https://exemple.fr/#chaise"><h2 itemprop="name">Chaise
    en <b>chêne</b></h2><p itemprop="offers" itemscope itemtype="http://schema.org/Offer"><data itemprop="price" value="120.50">120,50 €</data>
    <meta itemprop="priceCurrency" content="EUR"><link itemprop="availability" href="https://schema.org/InStock"></p></div>`],
  ['RDFa', `<div vocab="https://schema.org/" typeof="Product" resource="https://exemple.fr/#chaise"><h2 property="name">Chaise en chêne</h2>
    <p property="offers" typeof="schema:Offer"><span property="price" content="120.50">120,50 €</span><meta property="priceCurrency" content="EUR"><link property="availability" href="https://schema.org/InStock"></p></div>`],
] as const)('a product in %s', ([, html]) => {
  expect(read(html).things.map(said)).toEqual([offer])
})

test('what a graph names is put in its place, across blocks, and a circle ends', () => {
  const { things } = read(jsonLd({ '@graph': [{ '@type': 'WebSite', '@id': '#site', publisher: { '@id': '#org' } }] }) + jsonLd([{ '@type': ['LocalBusiness', 'Organization'], '@id': '#org', name: 'Lenoir', owns: { '@id': '#site' } }]))
  expect(things.map(({ types }) => types)).toEqual([['WebSite'], ['LocalBusiness', 'Organization']])
  expect(textOf(things[0]!, 'publisher')).toBe('Lenoir')
  const ring = Array.from({ length: 40 }, (_, at) => ({ '@type': 'Thing', '@id': `#${at}`, knows: Array.from({ length: 40 }, (__, other) => ({ '@id': `#${other}` })) }))
  expect(allThings(read(jsonLd(ring)).things).length).toBeLessThan(10_000)
})

test.for([['lists', '[', ']'], ['values', '{"@value":', '}'], ['graphs', '{"@graph":', '}'], ['things', '{"a":', '}']] as const)('%s within each other without end are no fault of the page', ([, open, close]) => {
  const nested = open.repeat(15_000) + '1' + close.repeat(15_000)
  expect(read(`<script type="application/ld+json">{"@type":"Product","name":"Chaise","a":${nested}}</script>`).things.map((thing) => textOf(thing, 'name'))).toEqual(['Chaise'])
})

test('a property kept elsewhere on the page is fetched by itemref; one of no thing is not', () => {
  const { things } = read('<div itemscope itemtype="https://schema.org/Person" itemref="b"><span itemprop="name">Anne</span></div><p id="b">Tél. <span itemprop="telephone">04 94 00 12 34</span></p><p itemprop="email">x</p>')
  expect(things.map(said)).toEqual([{ types: ['Person'], id: null, properties: { name: ['Anne'], telephone: ['04 94 00 12 34'] } }])
})

test('a block that does not parse is kept by its start; a comment around one is none of its faults', () => {
  const facts = read('<script type="application/ld+json">{"@type": "Person",}</script><script type="application/ld+json"><!-- {"@type":"Person"} --></script><script type="application/ld+json"> </script>')
  expect(facts.brokenJsonLd).toEqual(['{"@type": "Person",}'])
  expect(facts.things.map(({ types }) => types)).toEqual([['Person']])
})

test('dates come from data, metas and times, once each', () => {
  const { dates } = read(`${jsonLd({ '@type': 'Article', datePublished: '2024-03-01T10:00:00+01:00', dateModified: '2024-05-02' })}<meta property="article:published_time" content="2024-03-01"><time datetime="2023-12-24">Noël</time><time datetime="14:00">14 h</time><time datetime="2024-13-45">?</time>`)
  expect(dates).toEqual([{ day: '2024-03-01', from: 'published' }, { day: '2024-05-02', from: 'modified' }, { day: '2023-12-24', from: 'time' }])
})
