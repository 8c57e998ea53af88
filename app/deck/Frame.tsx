/** The frame of a company's pages: its name, the rooms with how each stands, language, light and the way out. */
import type { ReactNode } from 'react'
import { useLocation } from '@tanstack/react-router'
import { formatDate } from '@azimut/engines/locale'
import { Button } from '#app/design/Button.tsx'
import { Link } from '#app/design/link.tsx'
import { Shell } from '#app/design/Shell.tsx'
import { Tag } from '#app/design/StateWord.tsx'
import { knock } from './api.ts'
import type { OutputOf } from './api.ts'
import { useAsk } from './asking.ts'
import { deckWords } from './deck.words.ts'
import { GoTo } from './entry/GoTo.tsx'
import css from './Frame.module.css'
import { frameWords } from './frame.words.ts'
import { useLocale, useWords } from './locale.tsx'
import { useChooseLocale } from './localeChoice.tsx'
import { LocaleSwitch } from './LocaleSwitch.tsx'
import { useCompany, useMe } from './session.tsx'
import { ThemeSwitch } from './ThemeSwitch.tsx'

type Loop = OutputOf<'home.readLoop'>
type Place = 'home' | 'share' | 'settings' | Exclude<keyof Loop, 'steps' | 'next' | 'today'>

const groups: readonly (readonly Place[])[] = [['home'], ['diagnose', 'aim', 'plan', 'act', 'measure', 'learn'], ['share'], ['settings']]
const pinned: ReadonlySet<Place> = new Set(['home', 'act', 'measure'])
/** A guest sees their week and what is shared with them. */
const guestPlaces: ReadonlySet<Place> = new Set(['act', 'share'])

const useHints = (loop: Loop | undefined): Partial<Record<Place, string | undefined>> => {
  const t = useWords(frameWords)
  const locale = useLocale()
  if (!loop) return {}
  const { diagnose, aim, plan, act, measure, learn } = loop
  const nextReview = () => {
    if (learn.nextOn === null) return undefined
    if (learn.nextOn === loop.today) return t('today')
    return learn.nextOn < loop.today ? t('overdue') : t('onDay', { day: formatDate(learn.nextOn, locale, 'brief') })
  }
  return {
    diagnose: diagnose === 'empty' ? undefined : t(diagnose),
    aim: aim === 'done' ? t('done') : undefined,
    plan: plan.done > 0 ? t('planned', plan) : undefined,
    act: act.toDo > 0 ? t('toDo', { count: act.toDo }) : undefined,
    measure: measure === 'empty' || measure === 'quiet' ? undefined : t(measure),
    learn: nextReview(),
  }
}

export const Frame = ({ children }: { children: ReactNode }) => {
  const deck = useWords(deckWords)
  const t = useWords(frameWords)
  const company = useCompany()
  const { companies } = useMe()
  const isGuest = company.role === 'guest'
  const loop = useAsk('home.readLoop', {}, { enabled: !isGuest })
  const hints = useHints(loop.data)
  const { pathname } = useLocation()
  const base = `/w/${company.id}`
  const current = pathname.slice(base.length + 1).split('/')[0] || 'home'
  const isClosed = isGuest && !guestPlaces.has(current as Place)
  const items = groups.map(group => group.filter(place => !isGuest || guestPlaces.has(place)).map(place => ({
    href: place === 'home' ? base : `${base}/${place}`, label: t(place), hint: hints[place], current: current === place, pinned: pinned.has(place),
  })))
  return (
    <Shell name="Azimut" home={isGuest ? `${base}/act` : base} groups={items.filter(group => group.length)} words={{ nav: deck('nav'), menu: deck('menu'), close: deck('close'), skip: deck('skip') }}
      above={(
        <div className={css.company}>
          {companies.length > 1 ? <Link href="/companies" title={t('otherCompany')}>{company.name}</Link> : <span>{company.name}</span>}
          {company.fictional && !company.name.includes('(') ? <Tag tone="early">{t('fictional')}</Tag> : null}
        </div>
      )}
      below={<Below />}
    >
      {isClosed ? <GoTo address={`${base}/act`} /> : children}
    </Shell>
  )
}

const Below = () => {
  const t = useWords(frameWords)
  const locale = useLocale()
  const choose = useChooseLocale()
  // Loaded afresh: nothing of the company stays in the memory of the page, and the door knows that one has left.
  const signOut = async () => {
    await knock('signOut', {}, { locale })
    location.assign('/sign-in')
  }
  return (
    <>
      <LocaleSwitch onChange={choose} />
      <ThemeSwitch />
      <Button tone="link" onClick={() => void signOut()}>{t('signOut')}</Button>
    </>
  )
}
