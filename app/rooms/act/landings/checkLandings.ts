// « Relire les pages » : each page the plan sends people to is opened again, one at a time, and what would be lost of its visitors is kept.
import { setTimeout as pause } from 'node:timers/promises'
import { addDays } from '@azimut/engines/calendar'
import { formatDate } from '@azimut/engines/locale'
import { openedBy } from '@azimut/probe'
import { eq } from 'drizzle-orm'
import { findAudience } from '#app/answers/audience/audience.ts'
import { askQuestion } from '#app/answers/audience/question.ts'
import { openVisitor } from '#app/answers/codeInPage.ts'
import { pageOf, plannedPages } from '#app/answers/plannedPages.ts'
import { readTracker } from '#app/answers/resultsByCode.ts'
import { readToday } from '#app/answers/today.ts'
import type { Ctx } from '#app/kernel/context.ts'
import type { JobCtx, JobKind } from '#app/kernel/jobs/job.ts'
import { nothing, operation } from '#app/kernel/operation.ts'
import { Refusal } from '#app/kernel/refusal.ts'
import { takeTurn } from '#app/kernel/store/turn.ts'
import { landingCheck } from '#app/model/act/landingCheck.ts'
import type { LandingPage } from '#app/model/act/landingCheck.ts'
import { trackedLink } from '#app/model/act/trackedLink.ts'
import { channel } from '#app/model/diagnose/channel.ts'
import { site } from '#app/model/diagnose/site.ts'
import { readLanding } from './readLanding.ts'
import type { Looking } from './readLanding.ts'

const mostPages = 40
/** Between two pages: a second for a stranger's server, next to nothing on a network the administrator opened. */
const pauseMs = { public: 1000, allowed: 50 }

export const checkLandings = operation({
  access: 'act.contribute', input: nothing, output: landingCheck.row,
  async run(ctx) {
    const pages = await plannedPages(ctx)
    if (!pages.length) throw new Refusal('no-landing', 422, { fr: 'Aucune page n’est prévue\u202f: donnez à une action la page où elle envoie.', en: 'No page is planned: give an action the page it sends people to.' })
    await takeTurn(ctx, 'checkLandings')
    if ((await ctx.of(landingCheck).list({ where: eq(landingCheck.table.state, 'queued') })).length) throw new Refusal('check-running', 409, { fr: 'Vos pages sont déjà en cours de lecture. Attendez la fin.', en: 'Your pages are already being read. Wait for the end.' })
    const label = formatDate(await readToday(ctx), ctx.locale)
    const row = await ctx.of(landingCheck).create({ label, pagesKnown: Math.min(pages.length, mostPages), leftOut: Math.max(0, pages.length - mostPages) })
    await ctx.enqueue('readLandings', { checkId: row.id })
    return row
  },
})

export const readLandings: JobKind = {
  subject: data => String(data['checkId']),
  async run(ctx, data) {
    const checkId = String(data['checkId'])
    const { planned, looking } = await ctx.transact(async inner => ({ planned: (await plannedPages(inner)).slice(0, mostPages), looking: await lookFor(inner) }))
    const pages = await readAll(ctx, { checkId, planned, looking })
    await ctx.transact(inner => end(inner, checkId, { state: 'done', pages }))
  },
  /** Left « being read », it would never let another reading start. */
  giveUp: async (ctx, data) => { await ctx.transact(inner => end(inner, String(data['checkId']), { state: 'failed' })) },
}

async function end(ctx: Ctx, id: string, change: { state: 'done' | 'failed'; pages?: LandingPage[] }) {
  const { version, state } = await ctx.of(landingCheck).get(id)
  if (state === 'queued') await ctx.of(landingCheck).update({ id, version }, { ...change, finishedAt: ctx.services.now() })
}

async function readAll(ctx: JobCtx, { checkId, planned, looking }: { checkId: string; planned: readonly { url: string; title: string }[]; looking: Looking }): Promise<LandingPage[]> {
  const fetcher = openVisitor(ctx.services.settings)
  const isOpened = openedBy(ctx.services.settings.networkAllow)
  const pages: LandingPage[] = []
  try {
    for (const one of planned) {
      if (pages.length) await pause(isOpened(new URL(one.url)) ? pauseMs.allowed : pauseMs.public, undefined, { signal: ctx.signal })
      pages.push(await readLanding(fetcher, one, { looking, signal: ctx.signal }))
      ctx.progress({ checkId, pagesRead: pages.length, pagesKnown: planned.length })
    }
    return pages
  } finally {
    await fetcher.close()
  }
}

async function lookFor(ctx: Ctx): Promise<Looking> {
  const known = await readTracker(ctx)
  const own = (await ctx.of(site).list()).find(one => one.kind === 'own')
  const shops = (await ctx.of(channel).list()).flatMap(one => (one.kind === 'shop' && one.open !== 'no' && one.url !== null ? one.url : []))
  return {
    key: known?.key, hosts: known?.hosts ?? (own ? [new URL(own.url).hostname] : []),
    heard: known && own ? await heardPages(ctx, own.url) : new Set(),
    places: [...own ? [new URL('/', own.url).href] : [], ...shops], planned: (await plannedPages(ctx)).map(one => one.url),
    shortBase: `${ctx.services.settings.url}/l/`, slugs: new Set((await ctx.of(trackedLink).list()).map(one => one.slug)),
  }
}

/** Pages of the site seen in a month: a code another program adds is not in the page, and counts. None while the store is away. */
async function heardPages(ctx: Ctx, siteUrl: string): Promise<ReadonlySet<string>> {
  const audience = await findAudience(ctx)
  const seen = audience && await askQuestion(audience, { from: addDays(audience.today, -30), to: audience.today, metrics: ['pageviews'], dimensions: ['page'] }).catch(() => undefined)
  return new Set(seen?.rows.map(({ keys }) => pageOf(new URL(keys[0] ?? '/', siteUrl).href)))
}
