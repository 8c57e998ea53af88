#!/usr/bin/env node
// Audits a site from the command line, and writes what was found as text, JSON, a page or a PDF.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { audit, type AuditProgress, type AuditResult } from './audit.ts'
import { findChromium } from './browser/find-chromium.ts'
import { printPdf } from './browser/print.ts'
import type { Limits } from './checks/limits.ts'
import { STRANGER_PAGES } from './courtesy.ts'
import { pathOf } from './crawl/address.ts'
import type { Locale } from './elements.ts'
import { reportHtml } from './report/page.ts'
import { reportText } from './report/text.ts'

export const AUDIT_USAGE = 'audit URL [--competitor URL]… [--json | --html | --pdf] [--locale fr|en] [--pages N] [--no-browser] [--own [--ignore-robots]] [--spelling] [--limit CHECK=FIGURE]… [--work DIR]'

const HELP = `${AUDIT_USAGE}
  --pages N        of each site; 60 by default, and ${STRANGER_PAGES} at most of a site that is not yours
  --own            the site is yours: it is read at ten requests a second, and asked for files a server should never show
  --ignore-robots  with --own: also what its robots.txt closes; never competitors
  --spelling       looks the words of its pages up in dictionaries: half a minute and 400 MB more
  --limit C=FIGURE your figure in place of the usual one: --limit cont.thin=150; may be repeated
  --work DIR       goes on with an audit cut short in that folder
`

interface Terminal { write(text: string | Uint8Array): unknown; isTTY?: boolean }

export interface AuditCommand {
  args: string[]
  env: NodeJS.ProcessEnv
  out: Terminal
  err: Terminal
  signal?: AbortSignal | undefined
}

/** What is being done before the pages are read, and once they are. */
function doingOf({ phase, filesAsked, filesKnown, url }: AuditProgress): string {
  switch (phase) {
    case 'opening': return `opening ${pathOf(url)}`
    case 'pages': return ''
    case 'files': return `files and links ${filesAsked} / ${filesKnown}`
    case 'host': return 'asking its host'
    case 'browser': return `opening ${pathOf(url)} in Chromium`
    case 'spelling': return 'looking its words up'
  }
}

function showProgress(err: Terminal): (progress: AuditProgress) => void {
  return (progress) => {
    const { site, pagesRead, pagesKnown, pagesLimit, findings } = progress
    const read = pagesKnown ? `${pagesRead} / ${Math.min(pagesKnown, pagesLimit)} pages, ${findings} findings` : ''
    const line = `${site}: ${[read, doingOf(progress)].filter(Boolean).join(', ')}`
    err.write(err.isTTY ? `\r\x1b[K${line}` : `${line}\n`)
  }
}

type Form = 'text' | 'json' | 'html' | 'pdf'

interface Writing { form: Form; locale: Locale; chromium: string | undefined }

async function writeReport(result: AuditResult, { form, locale, chromium }: Writing): Promise<string | Uint8Array> {
  if (form === 'json') return `${JSON.stringify(result, null, 2)}\n`
  if (form === 'text') return reportText(result, locale)
  const page = await reportHtml(result, { locale })
  return form === 'pdf' && chromium !== undefined ? printPdf(page, chromium) : page
}

/** `cont.thin=150`, as many as were typed. Which are allowed, the audit says before it reads anything. */
function limitsOf(typed: readonly string[]): Limits {
  return Object.fromEntries(typed.map((one) => {
    const [, check, figure] = /^([^=\s]+)=(\d+)$/.exec(one) ?? []
    if (check === undefined) throw new Error(`--limit is a check and a whole number, as cont.thin=150, not ${one}`)
    return [check, Number(figure)]
  }))
}

/** One line where the wish is more than is read of strangers; undefined where it is not. */
function cutOf(maxPages: number, { own, competitor = [] }: { own?: boolean | undefined; competitor?: string[] | undefined }): string | undefined {
  if (maxPages <= STRANGER_PAGES || (own && !competitor.length)) return undefined
  return `--pages ${maxPages}: no more than ${STRANGER_PAGES} pages are read of ${own ? 'a competitor' : 'a site that is not yours; say --own if it is'}\n`
}

/** Writes the report; the exit code is 0 when the site could be read. Wrong arguments throw one sentence. */
export async function runAuditCommand({ args, env, out, err, signal }: AuditCommand): Promise<number> {
  const { values, positionals } = parseArgs({
    args, allowPositionals: true,
    options: {
      competitor: { type: 'string', multiple: true }, json: { type: 'boolean' }, html: { type: 'boolean' }, pdf: { type: 'boolean' }, locale: { type: 'string', default: 'fr' },
      pages: { type: 'string', default: '60' }, work: { type: 'string' }, 'no-browser': { type: 'boolean' },
      own: { type: 'boolean' }, 'ignore-robots': { type: 'boolean' }, spelling: { type: 'boolean' }, limit: { type: 'string', multiple: true }, help: { type: 'boolean' },
    },
  })
  if (values.help) { out.write(HELP); return 0 }
  const [url, ...others] = positionals
  const { locale } = values
  const maxPages = Number(values.pages)
  if (url === undefined || others.length) throw new Error(`One address is expected: ${AUDIT_USAGE}`)
  if (locale !== 'fr' && locale !== 'en') throw new Error(`--locale is fr or en, not ${locale}`)
  if (!Number.isInteger(maxPages) || maxPages < 1) throw new Error(`--pages is a number of pages, not ${values.pages}`)
  if (values['ignore-robots'] && !values.own) throw new Error('--ignore-robots is for the owner of the site: say --own as well')
  const forms = (['json', 'html', 'pdf'] as const).filter((form) => values[form])
  if (forms.length > 1) throw new Error(`One of --json, --html and --pdf is expected, not ${forms.length}`)
  const form = forms[0] ?? 'text'
  const limits = limitsOf(values.limit ?? [])
  const chromium = findChromium(env)
  // Said before the site is read rather than after.
  if (form === 'pdf' && chromium === undefined) throw new Error('A PDF is printed by Chromium, and none was found on this machine: use --html and print it from a browser')
  const cut = cutOf(maxPages, values)
  if (cut !== undefined) err.write(cut)
  const workDir = values.work ?? await mkdtemp(join(tmpdir(), 'azimut-audit-'))
  if (err.isTTY) err.write(`${url}: opening`)
  try {
    const result = await audit({
      url, competitors: values.competitor, maxPages, signal, browser: !values['no-browser'], contactUrl: env.AZIMUT_URL, workDir,
      own: values.own ? { ignoresRobots: values['ignore-robots'] } : undefined, spelling: values.spelling, limits,
      allow: env.AZIMUT_NETWORK_ALLOW?.split(',').filter(Boolean), onProgress: showProgress(err),
    })
    if (err.isTTY) err.write('\n')
    out.write(await writeReport(result, { form, locale, chromium }))
    return result.site.identity ? 0 : 1
  } finally {
    if (values.work === undefined) await rm(workDir, { recursive: true, force: true })
  }
}

if (import.meta.main) {
  const stop = new AbortController()
  process.once('SIGINT', () => stop.abort())
  runAuditCommand({ args: process.argv.slice(2), env: process.env, out: process.stdout, err: process.stderr, signal: stop.signal }).then(
    (code) => { process.exitCode = code },
    (error: Error) => { process.stderr.write(`${error.message}\n`); process.exitCode = 2 },
  )
}
