/**
 * The frame of the guided first run: calm full pages, one screen at a time, everything kept at each of them.
 *
 * A room brings a screen as `app/rooms/<room>/start/<Name>.screen.tsx`, listed in `app/start.tsx`. Its default export is
 * a component that takes `ScreenProps` and draws one `<Step title lead primary links wide onSubmit>` (`./Step.tsx`):
 * the step draws the h1, the one button, « Plus tard » and the way back. The screen keeps what it asks through its own
 * room's operations, then calls `next()`; `later` is drawn for it. What was given before is shown again when one comes back.
 */
import { createContext, use, useEffect } from 'react'
import type { ComponentType } from 'react'
import { useNavigate } from '@tanstack/react-router'
import { Link } from '#app/design/link.tsx'
import { Mark } from '#app/design/Mark.tsx'
import { useAct, useAsk } from '../asking.ts'
import { Loading } from '../Loading.tsx'
import { useWords } from '../locale.tsx'
import { LocaleSwitch } from '../LocaleSwitch.tsx'
import { useChooseLocale } from '../localeChoice.tsx'
import { useCompany } from '../session.tsx'
import css from './Guide.module.css'
import { guideWords } from './guide.words.ts'
import { noteReturn } from './returns.ts'
import { placeOn, screenAddress } from './screens.ts'
import { StepArc } from './StepArc.tsx'

/** What a screen is given. `next` notes it as done and goes on (home after the last); `later` lists it among what is left to do, and goes on. */
export type ScreenProps = { next(): void; later(): void; go(screen: number): void }
/** By number: the twelve, and two that a director begins with. */
export type Screens = Readonly<Record<number, ComponentType<ScreenProps>>>

/** What `Step` needs of the frame: `back` is null on the first screen. */
export type Moves = { later(): void; back: (() => void) | null; busy: boolean }
const MovesContext = createContext<Moves>({ later() {}, back: null, busy: false })
export const useMoves = () => use(MovesContext)

/** Of a company that never began a first run, and goes through it all the same. */
const ownerPath = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]

export const Guide = ({ screens, screen }: { screens: Screens; screen: number }) => {
  const asked = useAsk('crew.readFirstRun', {})
  const company = useCompany()
  const t = useWords(guideWords)
  const choose = useChooseLocale()
  const navigate = useNavigate()
  const { mutate, isPending: busy } = useAct('crew.keepFirstRun')
  const { at, count, back, next } = placeOn(asked.data?.path ?? ownerPath, screen)
  const Page = screens[screen]
  useEffect(() => { noteReturn(company.id); window.scrollTo(0, 0) }, [company.id, screen])
  const go = (to: number | null) => { void navigate({ to: to === null ? `/w/${company.id}` : screenAddress(company.id, to) }) }
  const leave = (later: boolean) => mutate({ screen, later, next }, { onSuccess: () => go(next) })
  const moves: Moves = { later: () => leave(true), back: back === null ? null : () => go(back), busy }
  return (
    <div className={css.page}>
      <header className={css.top}>
        <span className={css.brand}><Mark title="Azimut" /><span className={css.company}>{company.name}</span></span>
        <StepArc at={at} count={count} label={t('progress', { at, count })} caption={t('of', { at, count })} />
        <span className={css.ways}><LocaleSwitch onChange={choose} /><Link href={`/w/${company.id}`} className={css.out}>{t('out')}</Link></span>
      </header>
      <main className={css.main} key={screen}>
        {asked.data === undefined || !Page ? <Loading asked={asked} /> : <MovesContext value={moves}><Page next={() => leave(false)} later={moves.later} go={go} /></MovesContext>}
      </main>
    </div>
  )
}
