/** « Comment saura-t-on que ça marche ? »: a code on the site, a file a month, a question at the till; one of the three is enough. */
import { useCallback, useState } from 'react'
import { Button } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Grid } from '#app/design/Grid.tsx'
import { useAsk } from '#app/deck/asking.ts'
import type { ScreenProps } from '#app/deck/guide/Guide.tsx'
import { Step } from '#app/deck/guide/Step.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { MonthlyFileCard } from '../counts/MonthlyFileCard.tsx'
import { heardAt } from '../install/heardAt.page.ts'
import { installWords } from '../install/install.words.ts'
import { InstallSteps } from '../install/InstallSteps.tsx'
import { TillCard } from '../till/TillCard.tsx'
import { words } from './proof.words.ts'

export default function ProofScreen({ next }: ScreenProps) {
  const t = useWords(words)
  const say = useWords(installWords)
  const locale = useLocale()
  const install = useAsk('measure.readInstall', {})
  const [isJustHeard, setIsJustHeard] = useState(false)
  const onHeard = useCallback(() => setIsJustHeard(true), [])
  const { site, first = null, code } = install.data ?? {}
  const isHeard = first !== null || isJustHeard
  return (
    // One petrol button at a time: until the code is heard, it is the one that checks.
    <Step wide title={t('title')} lead={t('lead')} primary={<Button tone={isHeard || site === null ? 'primary' : 'quiet'} onClick={next}>{t('go')}</Button>}>
      <Card lit={!isHeard} title={t('code')} aside={isHeard || code ? undefined : t('minutes')}>
        {first !== null && code && !isJustHeard ? <p role="status"><strong>{heardAt({ t: say, locale, zone: code.zone }, first)}</strong></p> : site === null ? <p>{t('noSite')}</p> : <InstallSteps onHeard={onHeard} />}
        {isJustHeard ? <p role="status"><strong>{t('you')}</strong></p> : null}
      </Card>
      <Grid><MonthlyFileCard /><TillCard /></Grid>
    </Step>
  )
}
