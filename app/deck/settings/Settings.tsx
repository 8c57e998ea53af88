/** Settings: the company, its people, keys for programs, how strict the method is, and what is for oneself alone. */
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { Grid, Stack } from '#app/design/Grid.tsx'
import { Link } from '#app/design/link.tsx'
import { useAsk } from '../asking.ts'
import { deckWords } from '../deck.words.ts'
import { Loading } from '../Loading.tsx'
import { useWords } from '../locale.tsx'
import { useChooseLocale } from '../localeChoice.tsx'
import { LocaleSwitch } from '../LocaleSwitch.tsx'
import { RoomHeader } from '../RoomHeader.tsx'
import { useCompany, useMayEdit } from '../session.tsx'
import { ThemeSwitch } from '../ThemeSwitch.tsx'
import { ApiKeys } from './ApiKeys.tsx'
import { CompanyForm } from './CompanyForm.tsx'
import { Entities } from './Entities.tsx'
import { People } from './People.tsx'
import { RuleLevels } from './RuleLevels.tsx'
import { words } from './settings.words.ts'

export default function Settings() {
  const t = useWords(words)
  const deck = useWords(deckWords)
  const choose = useChooseLocale()
  const isOwner = useCompany().role === 'owner'
  const mayEdit = useMayEdit()
  const asked = useAsk('crew.getCompany', {})
  const company = asked.data
  const members = useAsk('crew.listMembers', {}).data
  if (!company || !members) return <Loading asked={asked} />
  return (
    <Stack>
      <RoomHeader question={t('question')} sentence={t('sentence', { name: company.name, count: members.length, pace: t(company.pace).toLocaleLowerCase() })} detail={isOwner ? undefined : t('ownersOnly')} />
      <Grid layout="lead">
        <Stack>
          <People members={members} mayChange={isOwner} />
          <RuleLevels mayChange={isOwner} />
          {isOwner ? <ApiKeys /> : null}
        </Stack>
        <Stack>
          <CompanyForm company={company} mayChange={isOwner} />
          <Entities mayChange={mayEdit} />
          <Card title={t('yours')}><Rows><Row title={deck('language')} aside={<LocaleSwitch onChange={choose} />} /><Row title={deck('theme')} aside={<ThemeSwitch />} /><Row title={t('models')} detail={t('modelsHelp')} aside={<Link href={`/w/${company.id}/models`}>{t('open')}</Link>} /></Rows></Card>
        </Stack>
      </Grid>
    </Stack>
  )
}
