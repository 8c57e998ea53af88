/** Another address for the company's own site, or the same, read at once; its findings stay, and are brought up to date by that reading. */
import type { FormEvent } from 'react'
import { Button, Buttons } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { TextField } from '#app/design/Field.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { useAct } from '#app/deck/asking.ts'
import { useWords } from '#app/deck/locale.tsx'
import { typedIn } from '#app/deck/typed.ts'
import type { SiteSeen } from '../report/diagnosis.ts'
import css from './sites.module.css'
import { sitesWords } from './sites.words.ts'

export const AddressForm = ({ site, onDone }: { site: SiteSeen; onDone: () => void }) => {
  const t = useWords(sitesWords)
  const keep = useAct('diagnose.keepSites', { quiet: true })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { url = '' } = typedIn(event.currentTarget)
    keep.mutate({ url, competitorUrls: [], readsAgain: true }, { onSuccess: onDone })
  }
  return (
    <Card title={t('changeTitle')}>
      <form className={css.form} onSubmit={submit}>
        <Stack>
          <TextField name="url" label={t('url')} defaultValue={site.url} inputMode="url" autoCapitalize="none" spellCheck={false} required maxLength={2000} error={keep.error?.fields['url'] ?? keep.error?.message} />
          <Buttons><Button type="submit" busy={keep.isPending}>{t('readThis')}</Button><Button tone="link" onClick={onDone}>{t('cancel')}</Button></Buttons>
        </Stack>
      </form>
    </Card>
  )
}
