// What an export is: the strategy as it stands, plain data, made into a file for somebody outside.
import type { Locale } from '@azimut/engines/locale'
import type { Bilingual } from '#app/model/noun.ts'

/**
 * A snapshot of one strategy, in the company's language. Days are `YYYY-MM-DD`; money is integer cents of `currency`,
 * a month where `budget` and `lines` are concerned. What is unknown is null, never 0.
 */
export interface StrategyExport {
  company: { name: string; site: string | null }
  currency: string
  /** The day the figures are of. */
  dated: string
  /** An example company: every page says that its figures are invented. */
  simulated: boolean
  startDate: string | null
  /** Findings accepted as weaknesses, with what shows them. */
  findings: readonly { title: string; proof: string }[]
  stakes: readonly string[]
  /** `unit` names what is counted: « demandes de devis par mois ». */
  objective: { sentence: string; from: number | null; to: number; unit: string; start: string; end: string } | null
  kpi: { name: string; definition: string; formula: string } | null
  /** Enough one time in two (`p50Cents`), eight times in ten (`p80Cents`), and what was chosen. */
  budget: { p50Cents: number; p80Cents: number; chosenCents: number; chancesInTen: number } | null
  lines: readonly { lever: string; cents: number }[]
  actions: readonly PlannedAction[]
  meetings: readonly { id: string; title: string; day: string }[]
  calendar: readonly { id: string; name: string; start: string; end: string }[]
  /** Results to date and their history, cumulated from the objective's start; `actual` is null for days to come. */
  results: { expected: number; actual: number; series: readonly { day: string; expected: number; actual: number | null }[] } | null
  /** `fullCents`: media, tools, production and hours. ROI as a share: 0.4 gives back 1.40 for 1. */
  costs: { fullCents: number; hours: number; roi: { low: number; mid: number; high: number } | null } | null
  decisions: readonly { day: string; sentence: string; reason: string; forecast: string; change: string }[]
}

export interface PlannedAction { id: string; title: string; owner: string | null; hours: number; start: string; due: string }

export interface StrategyWriter {
  id: string
  name: Bilingual
  contentType: string
  /** Without its dot. */
  extension: string
  make(input: StrategyExport, locale: Locale): Promise<Uint8Array>
}

/** @example export default strategyWriter({ id: 'strategy', … }) */
export const strategyWriter = (item: StrategyWriter): StrategyWriter => item
