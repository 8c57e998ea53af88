/** Screen 2: the address of the site, and two companies to compare with. Reading starts here and goes on alone. */
import { useState } from 'react'
import { Button } from '#app/design/Button.tsx'
import { TextField } from '#app/design/Field.tsx'
import { useAct, useAsk } from '#app/deck/asking.ts'
import type { ScreenProps } from '#app/deck/guide/Guide.tsx'
import { Step } from '#app/deck/guide/Step.tsx'
import { Loading } from '#app/deck/Loading.tsx'
import { useWords } from '#app/deck/locale.tsx'
import type { Diagnosis } from '../report/diagnosis.ts'
import css from '../sites/sites.module.css'
import { sitesWords } from '../sites/sites.words.ts'
import { startWords } from './start.words.ts'

export default function AddressScreen(props: ScreenProps) {
  const asked = useAsk('diagnose.readDiagnosis', {})
  return asked.data ? <Address sites={asked.data.sites} {...props} /> : <Loading asked={asked} />
}

const Address = ({ sites, next }: ScreenProps & { sites: Diagnosis['sites'] }) => {
  const t = useWords(sitesWords)
  const start = useWords(startWords)
  const keep = useAct('diagnose.keepSites', { quiet: true })
  // What was there when one came: the form keeps what is typed whatever is told meanwhile.
  const [[own, first, second]] = useState(() => [sites.find(one => one.kind === 'own')?.url, ...sites.filter(one => one.kind === 'competitor').map(one => one.url)])
  const fields = keep.error?.fields ?? {}
  const isShown = ['url', 'competitorUrls.0', 'competitorUrls.1'].some(name => fields[name])
  const field = { inputMode: 'url', autoCapitalize: 'none', spellCheck: false, maxLength: 2000 } as const
  return (
    <Step title={start('addressTitle')} lead={t('urlHelp')}
      onSubmit={({ url = '', first: one = '', second: two = '' }) => keep.mutate({ url, competitorUrls: [one, two] }, { onSuccess: next })}
      primary={<Button type="submit" busy={keep.isPending}>{t('read')}</Button>}
      links={<Button tone="link" onClick={next}>{t('noSite')}</Button>}
    >
      <TextField {...field} name="url" label={start('address')} placeholder={t('urlExample')} autoComplete="url" required defaultValue={own} error={fields['url']} />
      <fieldset>
        <legend className={css.legend}>{t('competitors')} <small>{t('optional')}</small></legend>
        <div className={css.pair}>
          <TextField {...field} name="first" label={t('competitor')} defaultValue={first} error={fields['competitorUrls.0']} />
          <TextField {...field} name="second" label={t('competitor')} defaultValue={second} error={fields['competitorUrls.1']} />
        </div>
      </fieldset>
      {keep.error && !isShown ? <p role="alert" className={css.trouble}>{keep.error.message}</p> : null}
    </Step>
  )
}
