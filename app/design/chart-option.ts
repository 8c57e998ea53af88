/** How our large chart looks, in ECharts' words. Colours are the tokens themselves, so light and dark follow without drawing again. */
import type { LineSeriesOption, ScatterSeriesOption } from 'echarts/charts'
import type { GridComponentOption, TooltipComponentOption } from 'echarts/components'
import type { ComposeOption } from 'echarts/core'

type Option = ComposeOption<LineSeriesOption | ScatterSeriesOption | GridComponentOption | TooltipComponentOption>
type Value = number | null

export type ChartData = {
  /** One label a step of time, ready to read. */
  times: readonly string[]
  expected: readonly Value[]
  actual: readonly Value[]
  /** Low and high for each step that has them. */
  range?: readonly (readonly [number, number] | null)[]
  events?: readonly { time: string; label: string }[]
  names: { expected: string; actual: string; range: string }
  /** Writes a value for axis and tooltip. */
  format: (value: number) => string
}

const still = { silent: true, emphasis: { disabled: true }, showSymbol: false, animation: false } as const

/** Keeps a label readable where a line passes behind it. */
const halo = { textBorderColor: 'var(--card)', textBorderWidth: 4 } as const

/** The label sits at the end of its own line, so no legend has to be read. Only the last known step carries it. */
const endLabel = (name: string, color: string) => ({ show: true, formatter: name, color, distance: 8, fontSize: 13, fontWeight: 600 }) as const

const band = ({ range = [], names }: ChartData): LineSeriesOption[] => [
  { ...still, name: `${names.range} low`, type: 'line', stack: 'range', data: range.map((bounds) => bounds?.[0] ?? null), lineStyle: { opacity: 0 }, tooltip: { show: false } },
  { ...still, name: names.range, type: 'line', stack: 'range', data: range.map((bounds) => (bounds ? bounds[1] - bounds[0] : null)), lineStyle: { opacity: 0 }, areaStyle: { color: 'var(--petrol-pale)', opacity: 1 }, tooltip: { show: false } },
]

const lines = ({ expected, actual, names }: ChartData): LineSeriesOption[] => [
  { ...still, name: names.expected, type: 'line', data: [...expected], lineStyle: { color: 'var(--ink-2)', width: 1.75, type: [4, 5], cap: 'round' }, itemStyle: { color: 'var(--ink-2)' }, endLabel: endLabel(names.expected, 'var(--ink-2)') },
  { ...still, name: names.actual, type: 'line', data: [...actual], lineStyle: { color: 'var(--petrol)', width: 3, cap: 'round', join: 'round' }, itemStyle: { color: 'var(--petrol)' } },
]

/** The last actual point wears a dot and its value: it is what one came to read. */
const today = ({ times, actual, expected, names, format }: ChartData): ScatterSeriesOption => {
  const last = actual.findLastIndex((value) => value !== null)
  const value = actual[last]
  // Near the foot of the chart, or where the expected line passes just below, the label goes above the point.
  const isLow = (value ?? 0) < 0.15 * Math.max(...expected.map((one) => one ?? 0), value ?? 0) || (value ?? 0) >= (expected[last] ?? Infinity)
  return {
    type: 'scatter', z: 6, silent: true, animation: false, symbolSize: 12, itemStyle: { color: 'var(--petrol)', opacity: 1, borderColor: 'var(--card)', borderWidth: 2 }, emphasis: { disabled: true }, tooltip: { show: false },
    data: value === null || value === undefined ? [] : [[times[last] ?? '', value]],
    // At the end of the time shown there is no room at the right.
    label: { show: true, position: last >= 0.85 * (times.length - 1) ? 'left' : 'right', distance: 6, offset: [0, isLow ? -14 : 12], ...halo, formatter: value === null || value === undefined ? '' : `${names.actual} ${format(value)}`, color: 'var(--petrol)', fontSize: 14, fontWeight: 700 },
  }
}

const lozenges = ({ events = [] }: ChartData): ScatterSeriesOption => ({
  type: 'scatter', z: 5, silent: true, animation: false, symbol: 'diamond', symbolSize: [11, 14], emphasis: { disabled: true }, tooltip: { show: false },
  itemStyle: { color: 'var(--brass)', opacity: 1, borderColor: 'var(--card)', borderWidth: 2 },
  data: events.map(({ time, label }) => ({ value: [time, 0], label: { formatter: label } })),
  label: { show: true, position: 'top', color: 'var(--ink-2)', fontSize: 13, distance: 6, ...halo },
  labelLayout: { hideOverlap: true },
})

export const chartOption = (data: ChartData, fontFamily: string): Option => ({
  textStyle: { fontFamily },
  grid: { left: 4, right: 18 + 7 * data.names.expected.length, top: 18, bottom: 4, containLabel: true },
  xAxis: {
    type: 'category', boundaryGap: false, data: [...data.times],
    axisLine: { lineStyle: { color: 'var(--hairline)' } }, axisTick: { show: false }, axisLabel: { color: 'var(--ink-2)', fontSize: 13, hideOverlap: true, alignMinLabel: 'left', alignMaxLabel: 'right', showMinLabel: true, showMaxLabel: true, margin: 12 },
  },
  yAxis: {
    type: 'value', min: 0, splitNumber: 4,
    axisLabel: { color: 'var(--ink-2)', fontSize: 13, formatter: (value: number) => data.format(value) }, splitLine: { lineStyle: { color: 'var(--hairline)', opacity: 0.6 } },
  },
  tooltip: {
    trigger: 'axis', axisPointer: { type: 'line', lineStyle: { color: 'var(--hairline)' } }, transitionDuration: 0,
    backgroundColor: 'var(--card)', borderColor: 'var(--hairline)', textStyle: { color: 'var(--ink)', fontFamily }, valueFormatter: (value) => (typeof value === 'number' ? data.format(value) : '–'),
  },
  series: [...band(data), ...lines(data), today(data), lozenges(data)],
})
