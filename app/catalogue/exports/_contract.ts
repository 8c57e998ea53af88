// What an export is: the strategy as it stands, plain data, made into a file for somebody outside.
import type { Locale } from '@azimut/engines/locale'
import type { Bilingual } from '#app/model/noun.ts'

/**
 * A snapshot of one strategy, in the reader's language: that of the course the company follows. Days are `YYYY-MM-DD`; money is integer
 * cents of `currency`, a month where `budget` and `lines` are concerned. What is unknown is null, never 0.
 */
export interface StrategyExport {
  company: { name: string; site: string | null }
  currency: string
  /** The day the figures are of. */
  dated: string
  /** An example company: every page says that its figures are invented. */
  simulated: boolean
  startDate: string | null
  /** What digital adds to the marketing strategy, in the company's own sentence. */
  value: string | null
  /** Findings accepted as weaknesses, with what shows them. */
  findings: readonly { title: string; proof: string }[]
  stakes: readonly string[]
  /** `unit` names what is counted: « demandes de devis par mois ». */
  objective: { sentence: string; from: number | null; to: number; unit: string; start: string; end: string; valueCents: number | null; marginShare: number | null } | null
  /** `gender` is that of its French name. */
  kpi: { name: string; gender: 'feminine' | 'masculine'; definition: string; formula: string } | null
  /** Enough one time in two (`p50Cents`), eight times in ten (`p80Cents`), and what was chosen; while it is only tried, until which day, and no chances. */
  budget: { p50Cents: number; p80Cents: number; chosenCents: number; chancesInTen: number | null; trialUntil: string | null } | null
  /** What the whole plan asks for from its start to its end, hours included, and the results that pay it back. */
  need: { moneyCents: number; hours: number; fullCents: number | null; breakEvenResults: number | null } | null
  /** Careful, as likely as not, favourable. `pace`: results by the end, from those counted; `budget`: results a month, from references. */
  scenarios: { basis: 'pace' | 'budget'; futures: readonly { chancesInTen: number; results: number }[] } | null
  lines: readonly StrategyLine[]
  actions: readonly PlannedAction[]
  /** Lines and actions of the company's other objectives. */
  others: { lines: readonly StrategyLine[]; actions: readonly PlannedAction[] }
  meetings: readonly { id: string; title: string; day: string }[]
  calendar: readonly { id: string; name: string; start: string; end: string }[]
  /** Results to date and their history, cumulated from the objective's start; `actual` is null for days to come. */
  results: { expected: number; actual: number; series: readonly { day: string; expected: number; actual: number | null }[] } | null
  /** `fullCents`: media, tools, production and hours. ROI as a share: 0.4 gives back 1.40 for 1. */
  costs: { fullCents: number; hours: number; roi: { low: number; mid: number; high: number } | null } | null
  /** Objectives that are over, the latest first: what was expected, and what came. */
  past: readonly { sentence: string; end: string; expected: number; actual: number | null }[]
  /** The oldest first. */
  decisions: readonly { day: string; sentence: string; reason: string; forecast: string; change: string }[]
  /** Where each figure of the page comes from. */
  figures: readonly TracedFigure[]
}

export interface StrategyLine { lever: string; cents: number }
export interface PlannedAction { id: string; title: string; owner: string | null; hours: number; start: string; due: string; done: boolean }

/** A figure with what it is, how it is counted and the rows it comes from: texts ready to read. */
export interface TracedFigure {
  id: string
  label: string
  value: string
  period: string
  definition: string
  formula: string
  interval?: string
  consentedShare?: string
  rows: readonly { label: string; value: string; href?: string }[]
}

/** How documents look: a name, two colours (`#rrggbb`), a logo in base64, a line at the foot. */
export interface Brand {
  name: string
  /** The documents are those of the company, made by its adviser. */
  isAdviser: boolean
  primary: string
  second: string
  footer: string | null
  logo: { type: 'image/png' | 'image/jpeg' | 'image/webp'; base64: string; width: number; height: number } | null
}

/** What one reading of the company's site found. Scores and coverage are shares, null where too little could be measured. */
export interface AuditExport {
  site: string
  readOn: string
  pagesRead: number
  /** The reading was cut before its end. */
  isPartial: boolean
  elements: readonly { name: string; score: number | null; coverage: number; findings: readonly AuditFinding[]; assets: readonly string[] }[]
  /** What only a person can judge and nobody answered yet, the worst first: counted nowhere. */
  toVerify: readonly AuditDoubt[]
  /** Figures the company chose in place of the usual ones, as they are said. */
  limits: readonly { name: string; chosen: string; usual: string }[]
  /** Own site first; null with no other site read. */
  comparison: { sites: readonly { name: string; readOn: string }[]; lines: readonly { name: string; unit: 'score' | 'count' | 'ms' | 'share'; values: readonly (number | null)[] }[] } | null
}

export interface AuditFinding {
  title: string
  why: string
  fix: string
  severity: 'critical' | 'high' | 'medium' | 'low' | 'info'
  minutes: number
  skill: 'anyone' | 'editor' | 'developer'
  proof: AuditDoubt['proof'] & { selector: string | null }
}

export interface AuditDoubt {
  title: string
  fix: string
  /** What was seen, the first pages where it was, and how many more of each. */
  proof: { texts: readonly string[]; otherTexts: number; pages: readonly string[]; otherPages: number }
}

/** What a document is made of. `brand` null: Azimut's own look. `audit` null: no site was read. */
export interface DocumentInput extends StrategyExport { brand: Brand | null; audit: AuditExport | null }

export interface StrategyWriter {
  id: string
  name: Bilingual
  contentType: string
  /** Without its dot. */
  extension: string
  /** What it cannot do without: there is nothing to show of a strategy without an objective, nor of a site nobody read. */
  needs: 'objective' | 'audit'
  /** `make` gives a page of HTML that holds everything it shows, but Azimut's fonts; `pdf` is then printed from it. */
  page?: 'html' | 'pdf'
  make(input: DocumentInput, locale: Locale): Promise<Uint8Array>
}

/** @example export default strategyWriter({ id: 'strategy', … }) */
export const strategyWriter = (item: StrategyWriter): StrategyWriter => item
