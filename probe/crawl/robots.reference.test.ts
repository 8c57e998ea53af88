// Every assertion of Google's own test of robots.txt, read from a copy of github.com/google/robotstxt.
import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { findReference } from '../references.ts'
import { escapeOctets, robotsLines } from './robots-lines.ts'
import { parseRobots, pathOfAddress } from './robots-rules.ts'

const file = findReference('robotstxt', 'robots_test.cc')

/** C++ whose shape is known, as JavaScript. */
const translate = (body: string): string => body
  .replace(/^\s*\/\/.*$/gm, '').replace(/;\s*\/\/.*$/gm, ';')
  .replace(/"\s*\n\s*"/g, '" + "')
  .replace(/RobotsStatsReporter report;/g, 'const report = {};')
  .replace(/(?:static )?(?:const )?(?:absl::string_view|std::string|char|size_t|int) (\w+)(?:\[\])? =/g, 'let $1 =')
  .replace(/std::string (\w+);/g, 'let $1;')
  .replace(/absl::string_view\(\)/g, '""').replace(/std::string\(("[^"]*")\)/g, '$1')
  .replace(/\.(?:size|length)\(\)/g, '.length')
  .replace(/absl::StrAppend\(&(\w+), /g, '$1 = StrCat($1, ').replace(/absl::StrCat/g, 'StrCat')
  .replace(/ParseRobotsTxt\((\w+), &report\)/g, 'Object.assign(report, reportOf($1))')
  .replace(/report\.(\w+)\(\)/g, 'report.$1').replace(/\w+::(?=\w)/g, '')

/** Bytes written as escapes are bytes of UTF-8; characters written as themselves are characters. */
const textOf = (text: string): string => /[\x80-\xff]/.test(text) ? Buffer.from(text, 'latin1').toString('utf8') : text

function reportOf(text: string) {
  const lines = robotsLines(textOf(text))
  const isDirective = ({ kind }: { kind: string }) => kind !== 'other'
  return {
    last_line_seen: lines.at(-1)?.line, valid_directives: lines.filter(isDirective).length, unknown_directives: lines.filter((line) => !isDirective(line)).length,
    sitemap: parseRobots(text).sitemaps.join(''),
  }
}

interface Told { name: string; given: unknown; wanted: unknown }

/** What each assertion of the file gives, and what it should give. */
function assertionsOf(source: string): Told[] {
  const told: Told[] = []
  for (const [, name = '', body = ''] of source.matchAll(/^TEST\(RobotsUnittest, (\w+)\) \{\n([\s\S]*?)^\}/gm)) {
    const tell = (wanted: unknown, given: unknown) => { told.push({ name, given, wanted }) }
    runInNewContext(translate(body), {
      Object, reportOf, StrCat: (...parts: string[]) => parts.join(''),
      EXPECT_TRUE: (given: boolean) => tell(true, given), EXPECT_FALSE: (given: boolean) => tell(false, given), EXPECT_EQ: tell,
      IsUserAgentAllowed: (text: string, agent: string, url: string) => parseRobots(text).isAllowed(url, agent),
      IsValidUserAgentToObey: (agent: string) => /^[a-z_-]+$/i.test(agent),
      TestPath: (url: string, path: string) => tell(path, pathOfAddress(url)), TestEscape: (text: string, escaped: string) => tell(escaped, escapeOctets(text)),
    })
  }
  return told
}

test.skipIf(!file)('every assertion holds, and there are as many as in the file (AZIMUT_REFERENCES holds robotstxt/)', () => {
  const told = assertionsOf(readFileSync(file!, 'utf8'))
  expect(told.filter(({ given, wanted }) => given !== wanted)).toEqual([])
  expect(told.length).toBeGreaterThan(180)
})
