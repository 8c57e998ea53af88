/** The large chart of a period: expected dashed, actual solid, range pale, events of the plan as brass lozenges; the same numbers as a table behind one button. */
import { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import css from './Chart.module.css'
import type { ChartData } from './chart-option.ts'
import { Table } from './Table.tsx'

export type ChartProps = ChartData & {
  /** What the chart shows, in one sentence, read aloud. */
  description: string
  caption: ReactNode
  height?: number
  words: { showNumbers: string; hideNumbers: string; time: string; empty: string }
}

/** ECharts comes with the first chart that is looked at, never with the first page. */
const load = () => Promise.all([import('./echarts.ts'), import('./chart-option.ts')])

const Picture = ({ data, description, height }: { data: ChartData; description: string; height: number }) => {
  const place = useRef<HTMLDivElement>(null)
  const drawn = useRef<Promise<(data: ChartData) => void>>(undefined)
  useEffect(() => {
    const element = place.current
    if (!element) return
    const started = load().then(([{ startChart }, { chartOption }]) => ({ chart: startChart(element), chartOption }))
    drawn.current = started.then(({ chart, chartOption }) => (next) => { if (!chart.isDisposed()) chart.setOption(chartOption(next, getComputedStyle(element).fontFamily), true) })
    const follow = new ResizeObserver(() => void started.then(({ chart }) => { if (!chart.isDisposed()) chart.resize() }))
    follow.observe(element)
    return () => {
      follow.disconnect()
      void started.then(({ chart }) => chart.dispose())
    }
  }, [])
  // Every drawing of the page hands over its data: comparing it would cost more than drawing it again.
  useEffect(() => void drawn.current?.then((show) => show(data)))
  return <div ref={place} role="img" aria-label={description} style={{ height }} />
}

export const Chart = ({ description, caption, height = 280, words, ...data }: ChartProps) => {
  const [open, setOpen] = useState(false)
  const rows = data.times.map((time, index) => ({ time, index }))
  const write = (value: number | null | undefined) => (value === null || value === undefined ? '–' : data.format(value))
  return (
    <figure className={css.chart}>
      <Picture data={data} description={description} height={height} />
      <figcaption className={css.foot}>
        <span>{caption}</span>
        <Button tone="link" aria-expanded={open} onClick={() => setOpen(!open)}>{open ? words.hideNumbers : words.showNumbers}</Button>
      </figcaption>
      {open ? (
        <Table
          caption={description}
          captionHidden
          rows={rows}
          rowKey={(row) => row.time}
          empty={words.empty}
          columns={[
            { key: 'time', header: words.time, cell: (row) => row.time },
            { key: 'expected', header: data.names.expected, align: 'end', cell: (row) => write(data.expected[row.index]) },
            { key: 'actual', header: data.names.actual, align: 'end', cell: (row) => write(data.actual[row.index]) },
            ...(data.range?.length ? [{ key: 'range', header: data.names.range, align: 'end' as const, cell: (row: (typeof rows)[number]) => { const bounds = data.range?.[row.index]; return bounds ? `${write(bounds[0])} – ${write(bounds[1])}` : '–' } }] : []),
          ]}
        />
      ) : null}
    </figure>
  )
}
