/** The parts of ECharts we draw with, and no more: one chunk, loaded with the first chart. */
import { LineChart, ScatterChart } from 'echarts/charts'
import { GridComponent, TooltipComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import type { ECharts } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

use([LineChart, ScatterChart, GridComponent, TooltipComponent, SVGRenderer])

export const startChart = (place: HTMLElement): ECharts => init(place, null, { renderer: 'svg' })
