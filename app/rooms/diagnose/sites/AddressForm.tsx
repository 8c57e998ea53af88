/** Another address for the company's own site; its findings stay, and are brought up to date at the next reading. */
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
  const move = useAct('diagnose.updateSite', { said: t('changed'), quiet: true })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { url = '' } = typedIn(event.currentTarget)
    move.mutate({ id: site.id, version: site.version, change: { url } }, { onSuccess: onDone })
  }
  return (
    <Card title={t('changeTitle')}>
      <form className={css.form} onSubmit={submit}>
        <Stack>
          <TextField name="url" label={t('url')} defaultValue={site.url} inputMode="url" autoCapitalize="none" spellCheck={false} required maxLength={2000} error={move.error?.fields['change.url'] ?? move.error?.message} />
          <Buttons><Button type="submit" busy={move.isPending}>{t('keep')}</Button><Button tone="link" onClick={onDone}>{t('cancel')}</Button></Buttons>
        </Stack>
      </form>
    </Card>
  )
}
