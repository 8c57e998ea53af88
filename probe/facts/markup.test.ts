// Tags and texts are those that htmlparser2's own parser tells, whatever the page.
import { expect, test } from 'vitest'
import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { OF_ATTRIBUTE, type AttributeName } from './interests.ts'
import { codesOf, readMarkup } from './markup.ts'

type Event = readonly ['open', string, Record<string, string>] | readonly ['close'] | readonly ['text', string] | readonly ['doctype']

function told(html: string): Event[] {
  const events: Event[] = []
  const codes = codesOf(html)
  readMarkup(html, codes, {
    open: ({ tag, id, classes, attributes }) => events.push(['open', tag.name, { ...id === undefined ? {} : { id }, ...classes === undefined ? {} : { class: classes }, ...attributes }]),
    close: () => events.push(['close']),
    text: (text, from, to) => { events.push(['text', text]); expect(String.fromCharCode(...codes.subarray(from, to))).toBe(text) },
    doctype: () => events.push(['doctype']),
  })
  return events
}

function expected(html: string): Event[] {
  const events: Event[] = []
  const parser = new Parser({
    onopentag: (name, attributes) => events.push(['open', name, Object.fromEntries(Object.entries(attributes).filter(([attribute]) => OF_ATTRIBUTE.has(attribute as AttributeName)))]),
    onclosetag: () => events.push(['close']),
    ontext: (text) => events.push(['text', text]),
    onprocessinginstruction: () => events.push(['doctype']),
  })
  parser.end(html)
  return events
}

const NAMES = 'a b p P div h1 h2 table tr td th tbody ul li dl dt dd form input select option optgroup button textarea title script style svg math mi foreignObject desc image img linearGradient br hr meta head body iframe noscript template ruby rt rp xmp inconnu constructor Éa'.split(' ')
const ATTRIBUTES = ['id="a"', "id='b c'", 'id', 'CLASS=x', 'class', 'href="/x?a=1&amp;b=2"', "href='a\"b&lt;c'", 'alt=&#x1F600;&nbsp;x', 'alt="&eacute;t&eacute"', 'title="&notit;"', 'hidden', 'inconnu=1', 'constructor=1', '__proto__=2', 'xlink:href=#y', '=', '"']
const TEXTS = ['mot', ' ', '\n', '&amp;', '&eacute', '&notit;', '&#233;', '&#x1F600;', '&inconnu;', '&', '&#', '<', '< b', '<!-- c -->', '<!x>', '<![CDATA[ y & z ]]>', '<?php x ?>', '<!doctype html>', '日本', '\0', '>', ']]>', '-->']
const opening = fc.tuple(fc.constantFrom(...NAMES), fc.array(fc.constantFrom(...ATTRIBUTES), { maxLength: 3 }), fc.constantFrom('>', '/>', ' >', '')).map(([name, attributes, end]) => `<${[name, ...attributes].join(' ')}${end}`)
const closing = fc.constantFrom(...NAMES).map((name) => `</${name}>`)
// A tag that the end of the page cuts is told as closed by htmlparser2's parser, which never told that it opened.
const page = fc.array(fc.oneof(opening, closing, fc.constantFrom(...TEXTS)), { maxLength: 30 }).map((pieces) => `${pieces.join('')}x"'>`)

test('whatever is open, closed, nested or left so', () => {
  fc.assert(fc.property(page, (html) => { expect(told(html)).toEqual(expected(html)) }), { numRuns: 5_000 })
})

test('of a page cut anywhere, what opened is closed, and each text is where it is said to be', () => {
  const html = '<!doctype html><title>A &eacute;</title><script>"<p>"</script><!-- c --><p id="a" class=\'b\'>mot<br/>&amp; 😀</p ><svg><![CDATA[ y ]]><path/></svg><textarea>z</textarea>'
  for (let cut = 0; cut < html.length; cut += 1) {
    const kinds = told(html.slice(0, cut)).map(([kind]) => kind)
    expect(kinds.filter((kind) => kind === 'open').length).toBe(kinds.filter((kind) => kind === 'close').length)
  }
})

test('a page that nests without end is left, and what is open is closed', () => {
  const events = told('<div>'.repeat(100_000))
  const opened = events.filter(([kind]) => kind === 'open').length
  expect(opened).toBeLessThan(10_000)
  expect(events.length).toBe(2 * opened)
})
