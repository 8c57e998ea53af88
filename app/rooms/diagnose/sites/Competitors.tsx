/** Whom customers compare the company with: two sites at most, to add or to remove. */
import type { FormEvent } from 'react'
import { Button, Buttons, IconButton } from '#app/design/Button.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { Close } from '#app/design/icons.tsx'
import { TextField } from '#app/design/Field.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { useAct } from '#app/deck/asking.ts'
import { useWords } from '#app/deck/locale.tsx'
import { typedIn } from '#app/deck/typed.ts'
import type { SiteSeen } from '../report/diagnosis.ts'
import css from './sites.module.css'
import { sitesWords } from './sites.words.ts'

const limit = 2

export const Competitors = ({ sites }: { sites: readonly SiteSeen[] }) => {
  const t = useWords(sitesWords)
  const add = useAct('diagnose.createSite', { said: t('added'), quiet: true })
  const remove = useAct('diagnose.removeSite', { said: t('removed') })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const { url = '' } = typedIn(form)
    add.mutate({ url, kind: 'competitor' }, { onSuccess: () => form.reset() })
  }
  return (
    <section aria-label={t('competitors')}>
      <Stack tight>
        <h3>{t('competitors')}</h3>
        <Rows>
          {sites.map(({ id, version, name, url }) => <Row key={id} title={name} detail={url} aside={<IconButton label={t('remove', { name })} onClick={() => remove.mutate({ id, version })}><Close /></IconButton>} />)}
        </Rows>
        {sites.length < limit ? (
          <form className={css.form} onSubmit={submit}>
            <Stack tight>
              <TextField name="url" label={t('addTitle')} placeholder={t('urlExample')} inputMode="url" autoCapitalize="none" spellCheck={false} required maxLength={2000} error={add.error ? add.error.fields['url'] ?? add.error.message : undefined} />
              <Buttons><Button type="submit" tone="quiet" busy={add.isPending}>{t('add')}</Button></Buttons>
            </Stack>
          </form>
        ) : null}
      </Stack>
    </section>
  )
}
