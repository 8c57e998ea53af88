/** Where the figures come from: the code, the till, files of other tools, and the visits before the code existed. */
import { formatDate, formatNumber, formatShare } from '@azimut/engines/locale'
import { ButtonLink } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { Grid, Stack } from '#app/design/Grid.tsx'
import type { OutputOf } from '#app/deck/api.ts'
import { useAsk } from '#app/deck/asking.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { RoomHeader } from '#app/deck/RoomHeader.tsx'
import { useCompany } from '#app/deck/session.tsx'
import { TillCard } from '../till/TillCard.tsx'
import { InstallCard } from '../tracker/InstallCard.tsx'
import { countWords } from './counts.words.ts'
import { HistoryCard } from './HistoryCard.tsx'
import { MonthlyFileCard } from './MonthlyFileCard.tsx'
import { partName } from './partName.page.ts'

export const SourcesLink = () => {
  const t = useWords(countWords)
  const company = useCompany()
  const links = [['audience', 'toAudience'], ['sources', 'toSources'], ['sales', 'toSales'], ['searches', 'toSearches']] as const
  return <Stack tight>{links.map(([view, name]) => <p key={view}><ButtonLink tone="link" href={`/w/${company.id}/measure?view=${view}`}>{t(name)}</ButtonLink></p>)}</Stack>
}

export const Sources = () => {
  const t = useWords(countWords)
  const locale = useLocale()
  const counting = useAsk('measure.readCounting', {}).data
  return (
    <Stack>
      <RoomHeader question={t('sourcesQuestion')} sentence={counting?.total ? t('counted', { count: formatNumber(counting.total, locale), results: counting.kpi.many[locale], day: formatDate(counting.from, locale) }) : t('noSource')} detail={t('sourcesSentence')} />
      {counting?.parts.length ? <Parts counting={counting} /> : null}
      <Grid><Stack><InstallCard /><MonthlyFileCard /></Stack><Stack><TillCard /></Stack></Grid>
      <HistoryCard />
    </Stack>
  )
}

/** Who counts how many of the objective's results, and what is set aside so that none counts twice. */
const Parts = ({ counting: { parts, consentedShare } }: { counting: OutputOf<'measure.readCounting'> }) => {
  const t = useWords(countWords)
  const locale = useLocale()
  const detail = ({ how, setAside }: (typeof parts)[number]) => [
    how === 'code' && consentedShare !== null ? t('agreed', { share: formatShare(consentedShare, locale) }) : '', setAside ? t('aside', { count: formatNumber(setAside, locale) }) : '',
  ].filter(Boolean).join(', ')
  return (
    <Card title={t('parts')}>
      <Rows>{parts.map(part => <Row key={part.how} title={partName(t, part.how)} detail={detail(part)} aside={formatNumber(part.count, locale)} />)}</Rows>
    </Card>
  )
}
