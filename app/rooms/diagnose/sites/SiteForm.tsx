/** The first question: which site to read, and which ones customers compare it with. */
import { useState } from 'react'
import type { FormEvent } from 'react'
import { Button, ButtonLink, Buttons } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { CheckRow } from '#app/design/CheckRow.tsx'
import { TextField } from '#app/design/Field.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { useAct } from '#app/deck/asking.ts'
import { useWords } from '#app/deck/locale.tsx'
import { useCompany } from '#app/deck/session.tsx'
import { typedIn } from '#app/deck/typed.ts'
import { ownSiteWords } from './ownSite.words.ts'
import css from './sites.module.css'
import { sitesWords } from './sites.words.ts'

export const SiteForm = () => {
  const t = useWords(sitesWords)
  const own = useWords(ownSiteWords)
  const company = useCompany()
  const keep = useAct('diagnose.keepSites', { quiet: true })
  const fields = keep.error?.fields ?? {}
  const [readsSpelling, setReadsSpelling] = useState(false)
  const shown = ['url', 'competitorUrls.0', 'competitorUrls.1'].some(name => fields[name])
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { url = '', first = '', second = '' } = typedIn(event.currentTarget)
    keep.mutate({ url, competitorUrls: [first, second], readsSpelling })
  }
  return (
    <Card>
      <form className={css.form} onSubmit={submit}>
        <Stack>
          <TextField name="url" label={t('url')} placeholder={t('urlExample')} inputMode="url" autoComplete="url" autoCapitalize="none" spellCheck={false} required maxLength={2000} help={t('urlHelp')} error={fields['url']} />
          <fieldset>
            <legend className={css.legend}>{t('competitors')} <small>{t('optional')}</small></legend>
            <div className={css.pair}>
              <TextField name="first" label={t('competitor')} inputMode="url" autoCapitalize="none" spellCheck={false} maxLength={2000} error={fields['competitorUrls.0']} />
              <TextField name="second" label={t('competitor')} inputMode="url" autoCapitalize="none" spellCheck={false} maxLength={2000} error={fields['competitorUrls.1']} />
            </div>
          </fieldset>
          <CheckRow title={own('spelling')} detail={own('spellingHow')} checked={readsSpelling} onChange={setReadsSpelling} />
          {keep.error && !shown ? <p role="alert" className={css.trouble}>{keep.error.message}</p> : null}
          <Buttons><Button type="submit" busy={keep.isPending}>{t('read')}</Button><ButtonLink tone="link" href={`/w/${company.id}/aim`}>{t('noSite')}</ButtonLink></Buttons>
        </Stack>
      </form>
    </Card>
  )
}
