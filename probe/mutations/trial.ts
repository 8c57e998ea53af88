// Tries mutations on sites: does the check find what was planted, and does anything else cry?
import type { Check } from '../checks/contract.ts'
import { createTally, judgePage, type PageJudgement } from '../checks/judge.ts'
import { concludeSite, type Finding } from '../checks/run.ts'
import { extractFacts } from '../facts/extract.ts'
import type { PageFacts } from '../facts/page-facts.ts'
import type { TargetAnswer } from '../facts/site-facts.ts'
import { givenWorld } from '../site/given.ts'
import { mentionsOf } from '../site/mentions.ts'
import type { Mutation, World } from './mutation.ts'

const TODAY = '2026-06-15'

/** Whatever is asked for is there, compressed, kept a year. */
function goodAnswer(url: string): TargetAnswer {
  const ending = /\.(\w+)(?:[?#]|$)/.exec(new URL(url).pathname)?.[1] ?? ''
  const contentType = { css: 'text/css', js: 'text/javascript', png: 'image/png', svg: 'image/svg+xml', webp: 'image/webp', jpg: 'image/jpeg', gif: 'image/gif', mp3: 'audio/mpeg', mp4: 'video/mp4' }[ending] ?? 'text/html'
  return { url, status: 200, contentType, bytes: 6_000, cacheControl: 'public, max-age=31536000', contentEncoding: 'gzip', ...contentType.startsWith('image/') && { size: { width: 1_200, height: 630 } } }
}

/** Judges worlds that differ by little: a page that did not change is not read again. */
export function createJudge(checks: readonly Check[]): (world: World) => ReadonlyMap<string, Finding> {
  const shelf = { checks, noters: checks.filter((check) => check.reads === 'site') }
  const read = new Map<string, { facts: PageFacts; judgements: Map<boolean, PageJudgement> }>()
  const extract: typeof extractFacts = (html, answer) => {
    const key = JSON.stringify([answer.url, answer.headers, html])
    const known = read.get(key)
    if (known) return known.facts
    const facts = extractFacts(html, answer)
    read.set(key, { facts, judgements: new Map() })
    byFacts.set(facts, read.get(key)!.judgements)
    return facts
  }
  const byFacts = new WeakMap<PageFacts, Map<boolean, PageJudgement>>()
  return (world) => {
    if (read.size > 400) read.clear()
    const asked = new Set(Object.entries(world.pages).flatMap(([path, { body, headers, status }]) => {
      if (!body || status && status !== 200) return []
      const bytes = Buffer.byteLength(body)
      const facts = extract(body, { url: world.origin + path, status: 200, responseMs: 1, bytes, wireBytes: bytes, headers: headers ?? {}, cookies: [] })
      return mentionsOf(facts, world.origin).filter(({ isInternal }) => !isInternal).map(({ url }) => url)
    }))
    const targets = Object.fromEntries([...asked].map((url) => [url, world.files.filter(({ test }) => test.test(url)).reduce<Partial<TargetAnswer>>((answer, rule) => ({ ...answer, ...rule.answer }), goodAnswer(url))]))
    const { site, pages, browser } = givenWorld({ ...world, targets }, { origin: world.origin, today: TODAY, extract })
    const tally = createTally(shelf)
    for (const page of pages) {
      const judgements = byFacts.get(page)!
      if (!judgements.has(site.isFrench)) judgements.set(site.isFrench, judgePage(shelf, page, site))
      tally.add(page.url, judgements.get(site.isFrench)!)
    }
    const { findings, toVerify } = concludeSite({ checks }, tally, site, browser)
    return new Map([...findings, ...toVerify].map((finding) => [finding.id, finding]))
  }
}

export interface Trial {
  mutation: Mutation
  site: string
  /** `void`: the defect is there already, or cannot be planted here. */
  outcome: 'found' | 'missed' | 'void'
  /** Findings of other checks that came or went, without a reason told beforehand. */
  collateral: { finding: Finding; is: 'new' | 'gone' }[]
}

/** Every mutation on every site that has a use for it, mutation by mutation. */
export function tryMutations(mutations: readonly Mutation[], worlds: readonly World[], checks: readonly Check[]): Trial[] {
  return worlds.flatMap((base) => {
    const judge = createJudge(checks)
    return mutations.filter(({ isFrench }) => base.isFrench || !isFrench).map((mutation) => {
      const world = mutation.given(base)
      const mutated = mutation.mutate(world)
      const before = judge(world)
      const after = judge(mutated)
      const came = [...after].filter(([id]) => !before.has(id)).map(([, finding]) => finding)
      const went = [...before].filter(([id]) => !after.has(id)).map(([, finding]) => finding)
      const isFound = came.some(({ checkId }) => checkId === mutation.check)
      const wasThere = [...before.values()].some(({ checkId }) => checkId === mutation.check)
      const isThere = ({ url }: Finding) => mutated.pages[url.slice(base.origin.length) as `/${string}`]?.body !== undefined
      const stranger = ({ checkId }: Finding) => checkId !== mutation.check && !(checkId in mutation.brings)
      const collateral = [...came.filter(stranger).map((finding) => ({ finding, is: 'new' as const })), ...went.filter((finding) => stranger(finding) && isThere(finding)).map((finding) => ({ finding, is: 'gone' as const }))]
      const outcome = isFound ? 'found' : wasThere || JSON.stringify(world) === JSON.stringify(mutated) ? 'void' : 'missed'
      return { mutation, site: base.name, outcome, collateral }
    })
  })
}
