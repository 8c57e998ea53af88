// A table as every reader of files gives it: sheets, lines, cells, each with its place in the file.
import type { Bilingual } from '#app/model/noun.ts'

/** One cell: always what a person would read in it, and its value when the file keeps one. A formula gives its last result. */
export interface SheetCell {
  /** On one line, at most 2,000 characters, runs of spaces made one. */
  text: string
  /** As written, when that is something else. */
  raw?: string
  number?: number
  /** `YYYY-MM-DD` */
  day?: string
}

/** One line that holds something. `line` is its number in the file, from 1, as Excel shows it. */
export interface SheetRow {
  line: number
  cells: readonly SheetCell[]
  /** The cells of a long text as they were cut: where most lines are somebody else’s, look here first. */
  raw?: readonly string[]
}

export interface Sheet {
  /** The name on its tab; empty for text. */
  name: string
  rows: readonly SheetRow[]
  /** Lines of a text where quotation marks open and never close. */
  broken: readonly number[]
}

/** The sheets that hold something, in the file's order, or the sentence that says why the file cannot be read. */
export type SheetReading = { sheets: readonly Sheet[] } | { fault: Bilingual }
