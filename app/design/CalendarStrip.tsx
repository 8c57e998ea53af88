/** Weeks across, people down: who does what and when, with holidays and the dates of the trade. Arrows walk, Shift with an arrow moves a bar by a week. */
import type { KeyboardEvent } from 'react'
import css from './CalendarStrip.module.css'
import { lanesOf } from './lanes.ts'
import { ScrollBox } from './ScrollBox.tsx'

export type CalendarBar = {
  id: string
  label: string
  /** Weeks are counted from 0, the first column. */
  week: number
  weeks: number
  kind?: 'work' | 'wait' | 'free' | 'away'
}

export type CalendarRow = { id: string; label: string; detail?: string; bars: readonly CalendarBar[] }

export type CalendarStripProps = {
  label: string
  weeks: readonly { label: string; /** Holiday or date of the trade that falls in it. */ mark?: string }[]
  rows: readonly CalendarRow[]
  onOpen?: (bar: CalendarBar) => void
  /** `by` is −1 or 1 week. Leave out where nothing may move. */
  onMove?: (bar: CalendarBar, by: number) => void
  /** Read aloud for a bar: who, what, when. */
  describe: (bar: CalendarBar, row: CalendarRow) => string
  /** Said once under the strip: which keys do what. */
  help?: string
}

const steps: Partial<Record<string, readonly [across: number, down: number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }

/** Focus goes along the row, or to the bar of the next row that starts nearest. */
const walk = (from: HTMLElement, [across, down]: readonly [number, number]) => {
  const bars = [...(from.closest('[data-strip]')?.querySelectorAll<HTMLElement>('button[data-row]') ?? [])]
  const row = Number(from.dataset['row']) + down
  const near = (bar: HTMLElement) => Math.abs(Number(bar.dataset['week']) - Number(from.dataset['week']))
  const target = across ? bars[bars.indexOf(from) + across] : bars.filter((bar) => Number(bar.dataset['row']) === row).toSorted((a, b) => near(a) - near(b))[0]
  target?.focus()
}

export const CalendarStrip = ({ label, weeks, rows, onOpen, onMove, describe, help }: CalendarStripProps) => {
  const pressed = (event: KeyboardEvent<HTMLElement>, bar: CalendarBar) => {
    const step = steps[event.key]
    if (!step) return
    event.preventDefault()
    if (event.shiftKey && step[0]) onMove?.(bar, step[0])
    else walk(event.currentTarget, step)
  }
  return (
    <div>
      <ScrollBox label={label}>
        <div className={css.strip} data-strip style={{ '--weeks': weeks.length }}>
          <div className={css.corner} />
          {weeks.map((week, index) => (
            <div key={week.label} className={css.week} style={{ gridColumn: index + 2 }}>
              <span>{week.label}</span>
              {week.mark ? <small><i aria-hidden="true" />{week.mark}</small> : null}
            </div>
          ))}
          {weeks.map((week, index) => <div key={week.label} className={css.column} data-marked={week.mark ? true : undefined} style={{ gridColumn: index + 2, gridRow: `2 / ${rows.length + 2}` }} />)}
          {rows.map((row, rowIndex) => ({ row, rowIndex, lanes: lanesOf(row.bars) })).map(({ row, rowIndex, lanes }) => (
            <div key={row.id} className={css.row} role="group" aria-label={row.label}>
              <div className={css.who} style={{ gridRow: rowIndex + 2 }}><strong>{row.label}</strong>{row.detail ? <small>{row.detail}</small> : null}</div>
              {row.bars.map((bar, at) => (
                <button key={bar.id} type="button" className={css.bar} data-kind={bar.kind ?? 'work'} data-row={rowIndex} data-week={bar.week} aria-label={describe(bar, row)} title={bar.label} data-laned={Math.max(...lanes) > 0 || undefined} style={{ '--lane': lanes[at], '--lanes': Math.max(...lanes) + 1, gridRow: rowIndex + 2, gridColumn: `${bar.week + 2} / span ${bar.weeks}` }} onClick={() => onOpen?.(bar)} onKeyDown={(event) => pressed(event, bar)}>
                  <span>{bar.label}</span>
                </button>
              ))}
            </div>
          ))}
        </div>
      </ScrollBox>
      {help ? <p className={css.help}>{help}</p> : null}
    </div>
  )
}
