// The dashboard as its page knows it, and how its states are shown.
import type { OutputOf } from '#app/deck/api.ts'
import type { FigureVerdict, State } from '#app/deck/figure.ts'
import type { StateTone } from '#app/design/StateWord.tsx'
import type { Translate } from '#app/deck/words.ts'
import type { words } from '../measure.words.ts'

export type Dashboard = OutputOf<'measure.readDashboard'>
export type Course = NonNullable<Dashboard['course']>
export type Install = OutputOf<'measure.readInstall'>
export type Say = Translate<keyof (typeof words)['fr']>

/** The word, the tone and the figure's state of a course. */
export const courseState = {
  'on-course': { word: 'onCourse', tone: 'good', state: 'onTrack' },
  watch: { word: 'watch', tone: 'watch', state: 'watch' },
  'off-course': { word: 'offCourse', tone: 'bad', state: 'lost' },
  'too-early': { word: 'early', tone: 'early', state: 'tooEarly' },
} as const satisfies Record<Course['state'], { word: string; tone: StateTone; state: State }>

/** « Suffisant », or how many results are missing before the figure can be judged. */
export const verdictOf = (t: Say, verdict: 'too-early' | 'enough', missing: number): FigureVerdict =>
  verdict === 'enough' ? { state: 'onTrack', word: t('enough') } : { state: 'tooEarly', word: missing > 0 ? t('earlyMissing', { count: missing }) : t('early') }
