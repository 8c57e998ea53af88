/** Arrows, ticks and shapes drawn as pictures, since our fonts hold none of them. All 16 px, in the colour of the text. */
import type { ReactNode } from 'react'

const icon = (drawing: ReactNode) => ({ size = 16 }: { size?: number }) => (
  <svg viewBox="0 0 16 16" width={size} height={size} fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
    {drawing}
  </svg>
)

export const ArrowLeft = icon(<path d="M13.5 8h-11M7 3.5 2.5 8 7 12.5" />)
export const ArrowUp = icon(<path d="M8 13.5v-11M3.5 7 8 2.5 12.5 7" />)
export const ArrowDown = icon(<path d="M8 2.5v11M3.5 9 8 13.5 12.5 9" />)
export const ChevronRight = icon(<path d="m6 3.5 4.5 4.5L6 12.5" />)
export const ChevronDown = icon(<path d="m3.5 6 4.5 4.5L12.5 6" />)
export const Tick = icon(<path d="m3 8.5 3.5 3.5L13 4.5" />)
export const Pencil = icon(<path d="M10.5 3 13 5.5 5.5 13l-3 .5.5-3zM9 4.5 11.5 7" />)
export const Close = icon(<path d="m3.5 3.5 9 9m0-9-9 9" />)
export const Menu = icon(<path d="M2 4h12M2 8h12M2 12h12" />)
export const Plus = icon(<path d="M8 3v10M3 8h10" />)
export const Clock = icon(<><circle cx="8" cy="8" r="6" /><path d="M8 4.5V8l2.5 1.5" /></>)
export const Sun = icon(<><circle cx="8" cy="8" r="2.75" /><path d="M8 1.5v1M8 13.5v1M1.5 8h1M13.5 8h1M3.4 3.4l.7.7M11.9 11.9l.7.7M3.4 12.6l.7-.7M11.9 4.1l.7-.7" /></>)
export const Moon = icon(<path d="M13.5 9.5A5.75 5.75 0 0 1 6.5 2.5a5.75 5.75 0 1 0 7 7z" />)
export const Screen = icon(<><rect x="2" y="3" width="12" height="8" rx="1.5" /><path d="M6 13.5h4" /></>)
export const Unlinked = icon(<path d="M6.5 4.5h-2a3.5 3.5 0 0 0 0 7h2M9.5 4.5h2a3.5 3.5 0 0 1 0 7h-2" strokeDasharray="2.5 2.5" />)

const shape = (drawing: ReactNode) => ({ size = 10 }: { size?: number }) => (
  <svg viewBox="0 0 10 10" width={size} height={size} fill="currentColor" aria-hidden="true">
    {drawing}
  </svg>
)

export const Disc = shape(<circle cx="5" cy="5" r="4.5" />)
export const Triangle = shape(<path d="M5 .6 9.8 9.2H.2z" />)
export const Square = shape(<rect x=".8" y=".8" width="8.4" height="8.4" rx="1" />)
export const DottedRing = shape(<circle cx="5" cy="5" r="3.9" fill="none" stroke="currentColor" strokeWidth="1.6" strokeDasharray="2.04 2.04" />)
