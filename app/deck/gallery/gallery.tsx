/** The gallery: the whole kit on pages of an invented company. Open /gallery.html while `npm run dev` runs. */
import { useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { DesignProvider } from '#app/design/DesignProvider.tsx'
import { Shell } from '#app/design/Shell.tsx'
import { deckWords } from '../deck.words.ts'
import { LocaleProvider, useWords } from '../locale.tsx'
import { LocaleSwitch } from '../LocaleSwitch.tsx'
import { ThemeSwitch } from '../ThemeSwitch.tsx'
import type { Locale } from '../words.ts'
import { CalendarPage } from './CalendarPage.tsx'
import { FieldsPage } from './FieldsPage.tsx'
import { FlowPage } from './FlowPage.tsx'
import { HomePage } from './HomePage.tsx'
import { KitPage } from './KitPage.tsx'
import { MeasurePage } from './MeasurePage.tsx'
import { navigation } from './maison-lenoir.ts'

const pages: Partial<Record<string, () => React.JSX.Element>> = { '#flow': FlowPage, '#fields': FieldsPage, '#measure': MeasurePage, '#calendar': CalendarPage, '#kit': KitPage }

const useHash = () => {
  const [hash, setHash] = useState(location.hash || '#home')
  useEffect(() => {
    const follow = () => setHash(location.hash || '#home')
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  return hash
}

const Frame = ({ onLocale }: { onLocale: (locale: Locale) => void }) => {
  const t = useWords(deckWords)
  const hash = useHash()
  const Page = pages[hash] ?? HomePage
  const groups = navigation.map((group) => group.map((item) => ({ ...item, current: item.href === hash })))
  return (
    <DesignProvider dismissLabel={t('dismiss')}>
      <Shell name="Azimut" home="#home" groups={groups} below={<><LocaleSwitch onChange={onLocale} /><ThemeSwitch /></>} words={{ nav: t('nav'), menu: t('menu'), close: t('close'), skip: t('skip') }}>
        <Page />
      </Shell>
    </DesignProvider>
  )
}

const Gallery = () => {
  const [locale, setLocale] = useState<Locale>('fr')
  return <LocaleProvider locale={locale}><Frame onLocale={setLocale} /></LocaleProvider>
}

const root = document.getElementById('root')
if (root) createRoot(root).render(<Gallery />)
