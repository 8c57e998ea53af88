/** How the company wants its own site read: its spelling, what robots.txt closes once the site is shown to be its own, and the words it should be found by. */
import type { FormEvent } from 'react'
import { Button, Buttons } from '#app/design/Button.tsx'
import { CheckRow, Rows } from '#app/design/CheckRow.tsx'
import { TextArea } from '#app/design/Field.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { Link } from '#app/design/link.tsx'
import { useAct } from '#app/deck/asking.ts'
import { useWords } from '#app/deck/locale.tsx'
import { useCompany } from '#app/deck/session.tsx'
import { typedIn } from '#app/deck/typed.ts'
import { ownSiteWords } from './ownSite.words.ts'
import type { OwnSite } from './readOwnSite.ts'

export const ReadingChoices = ({ site: { id, version, readsSpelling, ignoresRobots, keywords }, isOurs }: { site: OwnSite; isOurs: boolean }) => {
  const t = useWords(ownSiteWords)
  const company = useCompany()
  const choose = useAct('diagnose.updateSite', { said: t('kept') })
  const write = useAct('diagnose.updateSite', { said: t('kept'), quiet: true })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { keywords: typed = '' } = typedIn(event.currentTarget)
    write.mutate({ id, version, change: { keywords: [...new Set(typed.split('\n').map(one => one.trim()).filter(Boolean))] } })
  }
  return (
    <Stack>
      <Rows>
        <CheckRow title={t('spelling')} detail={t('spellingHow')} checked={readsSpelling} onChange={checked => choose.mutate({ id, version, change: { readsSpelling: checked } })} />
        {isOurs ? <CheckRow title={t('robots')} detail={t('robotsHow')} checked={ignoresRobots} onChange={checked => choose.mutate({ id, version, change: { ignoresRobots: checked } })} /> : null}
      </Rows>
      <form onSubmit={submit}>
        <Stack tight>
          <TextArea name="keywords" label={t('keywords')} help={t('keywordsHelp')} placeholder={t('keywordsExample')} defaultValue={keywords.join('\n')} rows={4} maxLength={2000} error={write.error ? Object.values(write.error.fields)[0] ?? write.error.message : undefined} />
          <Buttons><Button type="submit" tone="quiet" busy={write.isPending}>{t('keep')}</Button></Buttons>
        </Stack>
      </form>
      <p><Link href={`/w/${company.id}/diagnose?view=limits`}>{t('toLimits')}</Link></p>
    </Stack>
  )
}
