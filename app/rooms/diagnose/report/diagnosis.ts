// The shape of « Ce que voit un client »: everything the page of this room needs, said in the reader's language.
import * as z from 'zod'

const severity = z.enum(['critical', 'high', 'medium', 'low', 'info'])
const skill = z.enum(['anyone', 'editor', 'developer'])
const moment = z.string()
/** `YYYY-MM-DD`, where the company is. */
const day = z.string()
/** What a customer wants of a site, and what a check tells about it. */
const themes = ['found', 'reached', 'trusted', 'phone', 'other'] as const
export type Theme = (typeof themes)[number]
const theme = z.enum(themes)

const accepted = z.object({ id: z.uuid(), kind: z.string() })

const said = z.object({
  id: z.uuid(), version: z.number(), nature: z.enum(['defect', 'asset', 'doubt']), checkId: z.string(), title: z.string(), why: z.string(), fix: z.string(),
  severity, skill, effortMinutes: z.number(), state: z.enum(['new', 'persisting', 'fixed', 'regressed', 'rejudged']),
  firstSeenOn: day, lastSeenOn: day, fixedOn: day.nullable(),
  /** `text`: the words seen, unless they are one of the pages. `isRendered`: in a browser, or else in what the server sends; null where nobody wrote it down. */
  proof: z.object({ pages: z.array(z.string()), text: z.string().nullable(), selector: z.string().nullable(), isRendered: z.boolean().nullable() }),
  accepted: accepted.nullable(),
  /** The figure the company chose for its check, and the usual one; null under that one. */
  limit: z.object({ chosen: z.string(), usual: z.string() }).nullable(),
  /** What a person said of a doubt. */
  settled: z.enum(['defect', 'fine']).nullable(),
})
export type SaidFinding = z.output<typeof said>

/** The findings of one check together: one thing to repair. */
const repair = said.pick({ limit: true, checkId: true, title: true, why: true, fix: true, severity: true, skill: true, effortMinutes: true, proof: true, accepted: true })
  .extend({ findingIds: z.array(z.uuid()).min(1), theme, state: z.enum(['new', 'persisting', 'regressed', 'rejudged']), /** Whether an action of the plan repairs it. */ planned: z.boolean() })
export type Repair = z.output<typeof repair>

/** What the one sentence of the page says; each kind has its words. */
const verdict = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('both'), good: theme, bad: theme }),
  z.object({ kind: z.literal('bad'), bad: theme }),
  z.object({ kind: z.literal('details'), count: z.number() }),
  z.object({ kind: z.literal('clean'), pages: z.number() }),
])
export type Verdict = z.output<typeof verdict>

const progress = z.object({ phase: z.enum(['opening', 'pages', 'files', 'host', 'browser', 'spelling']), pagesRead: z.number(), pagesToRead: z.number(), findings: z.number() })

export type Progress = z.output<typeof progress>

const reading = z.object({
  auditId: z.uuid(), state: z.enum(['queued', 'reading', 'done', 'stopped', 'failed']), trouble: z.string().nullable(),
  pagesRead: z.number(), findingCount: z.number(), progress: progress.nullable(), startedAt: moment.nullable(), finishedAt: moment.nullable(),
})
export type Reading = z.output<typeof reading>

const identity = z.object({
  name: z.string().nullable(), siren: z.string().nullable(), address: z.string().nullable(), hours: z.string().nullable(),
  phones: z.array(z.string()), emails: z.array(z.string()), socials: z.array(z.object({ network: z.string(), url: z.string() })), cms: z.string().nullable(), language: z.string().nullable(),
})

const siteSeen = z.object({
  id: z.uuid(), version: z.number(), kind: z.enum(['own', 'competitor']), name: z.string(), url: z.string(), confirmedAt: moment.nullable(),
  /** Shown to be the company's own: it is read faster. */
  isProven: z.boolean(),
  /** The latest, whatever came of it. */
  reading: reading.nullable(),
})
export type SiteSeen = z.output<typeof siteSeen>

const comparison = z.object({
  sites: z.array(z.object({ id: z.uuid(), name: z.string(), isOwn: z.boolean(), readOn: day, pagesRead: z.number(), /** Judged by other figures than the first on some elements: there, its scores are left out. */ isApart: z.boolean() })),
  /** Values in the order of the sites; null where nothing could be measured. `coverage` is that of a score, 0–1. */
  lines: z.array(z.object({ key: z.string(), name: z.string(), unit: z.enum(['score', 'count', 'ms', 'share']), values: z.array(z.number().nullable()), coverage: z.array(z.number().nullable()),
    /** Of the first value: see `standing`; `best` is the place of the best of the others. Null where nobody is ranked. */
    rank: z.number().nullable(), gap: z.number().nullable(), best: z.number().nullable(),
  })),
})
export type Comparison = z.output<typeof comparison>

const report = z.object({
  readOn: day, pagesRead: z.number(), isPartial: z.boolean(), /** A first report, while the rest is read. */ isFirst: z.boolean(),
  /** The host that was read, and the same again where the address given led there from another one. */
  host: z.string(), ledTo: z.string().nullable(), /** The address changed since: all of it is of the site before. */ isFormer: z.boolean(), identity: identity.nullable(), verdict,
  /** The figures it was judged by where they are not, or were not the last time, the usual ones. `before`: the figure of the reading before, where another. */
  limits: z.array(z.object({ checkId: z.string(), name: z.string(), chosen: z.string(), usual: z.string(), before: z.string().nullable() })),
  assets: z.array(said), repairs: z.array(repair), fixed: z.array(said), findings: z.array(said),
  /** What only a person can judge, the worst first: counted nowhere. `settled`: what they judged already. */
  toVerify: z.array(said), settled: z.array(said),
})
export type Report = z.output<typeof report>

/** `report` is of the own site, as last read; `comparison` waits for a second site; `outside`: what is known, or to be verified, of an own site that lets nobody in. */
export const diagnosis = z.object({ sites: z.array(siteSeen), report: report.nullable(), comparison: comparison.nullable(), outside: z.object({ repairs: z.array(repair), toVerify: z.array(said) }) })
export type Diagnosis = z.output<typeof diagnosis>
