/** What a figure on screen must be able to tell about itself, one click away: no page prints a bare computed number. */

/** The four states, always shown as word + shape + colour. */
export type State = 'onTrack' | 'watch' | 'lost' | 'tooEarly'

export type FigureVerdict = { state: State; word: string }

export type FigureRow = { label: string; value: string; href?: string }

/** Every text is ready to read, in the person's language, numbers formatted. */
export type FigureExplained = {
  label: string
  value: string
  unit?: string
  period: string
  definition: string
  formula: string
  /** Where the number comes from, line by line. */
  rows: readonly FigureRow[]
  /** « entre 60 et 160 € ». */
  interval?: string
  /** « 61 % » of what was counted was measured with consent. */
  consentedShare?: string
  /** Enough data or not, in one word. */
  verdict?: FigureVerdict
}
