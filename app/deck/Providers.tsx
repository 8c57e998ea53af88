/** What every page stands on: language, design, links of the router, and who is signed in. */
import { useCallback, useEffect, useState } from 'react'
import type { MouseEvent, ReactNode } from 'react'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { DesignProvider } from '#app/design/DesignProvider.tsx'
import { Skeleton } from '#app/design/Skeleton.tsx'
import type { LinkProps } from '#app/design/link.tsx'
import { knock } from './api.ts'
import { deckWords } from './deck.words.ts'
import { LocaleProvider } from './locale.tsx'
import { LocaleChoiceContext } from './localeChoice.tsx'
import { MeProvider } from './session.tsx'
import type { Me } from './session.tsx'
import { translate } from './words.ts'
import type { Locale } from './words.ts'

const key = 'azimut-locale'
const firstLocale = (): Locale => {
  const kept = localStorage.getItem(key)
  return kept === 'fr' || kept === 'en' ? kept : navigator.language.startsWith('en') ? 'en' : 'fr'
}

/** A link of ours changes the page without loading it again; a new tab, a download or another site stays the browser's. */
const RoutedLink = ({ href, children, onClick, ...rest }: LinkProps) => {
  const router = useRouter()
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
    if (event.defaultPrevented || !isPlain || rest.target || rest.download !== undefined || !href.startsWith('/') || href.startsWith('/api/')) return
    event.preventDefault()
    void router.navigate({ to: href })
  }
  return <a href={href} {...rest} onClick={follow}>{children}</a>
}

export const Providers = ({ children }: { children: ReactNode }) => {
  const [locale, setLocale] = useState(firstLocale)
  const me = useQuery({ queryKey: ['me'], queryFn: () => knock<Me>('me', {}, { locale }), staleTime: 60_000 })
  const choose = useCallback((chosen: Locale) => {
    localStorage.setItem(key, chosen)
    setLocale(chosen)
    if (me.data?.person) void knock('setLocale', { locale: chosen }, { locale: chosen }).catch(() => {}) // the page has changed language all the same
  }, [me.data])
  useEffect(() => { document.documentElement.lang = locale }, [locale])
  return (
    <LocaleProvider locale={locale}>
      <LocaleChoiceContext value={choose}>
        <DesignProvider link={RoutedLink} dismissLabel={translate(deckWords, locale)('dismiss')}>
          {me.data ? <MeProvider me={me.data}>{children}</MeProvider> : <Skeleton label={translate(deckWords, locale)('loading')} />}
        </DesignProvider>
      </LocaleChoiceContext>
    </LocaleProvider>
  )
}
