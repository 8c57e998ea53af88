// Tries mutations on sites: does the check find what was planted, and does anything else cry?
import type { Check } from '../checks/contract.ts'
import { createTally, judgePage, type PageJudgement } from '../checks/judge.ts'
import { concludeSite, type Finding } from '../checks/run.ts'
import { extractFacts } from '../facts/extract.ts'
import type { PageFacts } from '../facts/page-facts.ts'
import type { LinkMap, SiteFacts, TargetAnswer } from '../facts/site-facts.ts'
import { givenWorld } from '../site/given.ts'
import type { Mutation, Step, World } from './mutation.ts'

const TODAY = '2026-06-15'

/** Whatever is asked for is there, compressed, kept a year. */
function goodAnswer(url: string): TargetAnswer {
  const ending = /\.(\w+)(?:[?#]|$)/.exec(new URL(url).pathname)?.[1] ?? ''
  const contentType = { css: 'text/css', js: 'text/javascript', png: 'image/png', svg: 'image/svg+xml', webp: 'image/webp', jpg: 'image/jpeg', gif: 'image/gif', mp3: 'audio/mpeg', mp4: 'video/mp4' }[ending] ?? 'text/html'
  return { url, status: 200, contentType, bytes: 6_000, cacheControl: 'public, max-age=31536000', contentEncoding: 'gzip', ...contentType.startsWith('image/') && { size: { width: 1_200, height: 630 } } }
}

const filesOf = ({ external, resources }: LinkMap): string[] => [...external, ...resources]

function answerOf(url: string, { files }: World): Partial<TargetAnswer> {
  return files.filter(({ test }) => test.test(url)).reduce<Partial<TargetAnswer>>((answer, rule) => ({ ...answer, ...rule.answer }), goodAnswer(url))
}

/** Pages kept, so that those of the site that did not change are read once. */
const KEPT = 400

/** Judges worlds that differ by little: a page that did not change is neither read nor judged again. */
function createJudge(checks: readonly Check[]): (world: World) => ReadonlyMap<string, Finding> {
  const shelf = { checks, noters: checks.filter((check) => check.reads === 'site') }
  const read = new Map<string, PageFacts>()
  const judged = new WeakMap<PageFacts, Map<boolean, PageJudgement>>()
  const extract: typeof extractFacts = (html, answer) => {
    const key = JSON.stringify([answer.url, answer.headers, html])
    const facts = read.get(key) ?? extractFacts(html, answer)
    if (read.size > KEPT) read.clear()
    read.set(key, facts)
    return facts
  }
  const judgementOf = (page: PageFacts, site: SiteFacts): PageJudgement => {
    const known = judged.get(page) ?? new Map<boolean, PageJudgement>()
    const judgement = known.get(site.isFrench) ?? judgePage(shelf, page, site)
    judged.set(page, known.set(site.isFrench, judgement))
    return judgement
  }
  return (world) => {
    const visit = { origin: world.origin, today: TODAY, extract }
    const told = givenWorld(world, visit)
    const targets = Object.fromEntries(filesOf(told.site.links).map((url) => [url, answerOf(url, world)]))
    const { site, pages, browser } = givenWorld({ ...world, targets }, visit)
    const tally = createTally(shelf)
    for (const page of pages) tally.add(page.url, judgementOf(page, site))
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
    // Many mutations start from the same site.
    const starts = new Map<Step, { world: World; before: ReadonlyMap<string, Finding> }>()
    const startOf = ({ given }: Mutation) => {
      if (!starts.has(given)) {
        const world = given(base)
        starts.set(given, { world, before: judge(world) })
      }
      return starts.get(given)!
    }
    return mutations.filter(({ isFrench }) => base.isFrench || !isFrench).map((mutation) => {
      const { world, before } = startOf(mutation)
      const mutated = mutation.mutate(world)
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
