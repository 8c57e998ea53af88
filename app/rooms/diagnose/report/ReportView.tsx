/** The report on one page: assets, brakes, what was repaired, the comparison, and everything below. */
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { Fold } from '#app/design/Fold.tsx'
import { Grid, Stack } from '#app/design/Grid.tsx'
import { Tag } from '#app/design/StateWord.tsx'
import { useWords } from '#app/deck/locale.tsx'
import { useMayEdit } from '#app/deck/session.tsx'
import { ListingCard } from '../listing/ListingCard.tsx'
import { Competitors } from '../sites/Competitors.tsx'
import { IdentityCard } from '../sites/IdentityCard.tsx'
import { OwnSiteCard } from '../sites/OwnSiteCard.tsx'
import { Assets } from './Assets.tsx'
import { Brakes } from './Brakes.tsx'
import { ComparisonCard } from './ComparisonCard.tsx'
import type { Diagnosis, Report, SaidFinding, SiteSeen } from './diagnosis.ts'
import { FindingRegister } from './FindingRegister.tsx'
import { OwnLimits } from './OwnLimits.tsx'
import { reportWords } from './report.words.ts'
import { topOf } from './ReportActions.tsx'
import { ToVerify } from './ToVerify.tsx'
import { UsefulActions } from './UsefulActions.tsx'

const Fixed = ({ fixed }: { fixed: readonly SaidFinding[] }) => {
  const t = useWords(reportWords)
  return (
    <Card title={t('fixedTitle')} aside={fixed.length}>
      <Rows>{fixed.map(one => <Row key={one.id} lead={<Tag tone="good">{t('fixed')}</Tag>} title={one.title} />)}</Rows>
    </Card>
  )
}

export const ReportView = ({ diagnosis, report, own }: { diagnosis: Diagnosis; report: Report; own: SiteSeen }) => {
  const t = useWords(reportWords)
  const mayEdit = useMayEdit()
  const { assets, repairs } = topOf(report)
  return (
    <>
      <Grid layout="lead">
        <Stack>
          <Brakes title={t('brakes')} aside={t('shownOf', { shown: repairs.length, total: report.repairs.length })} repairs={repairs} />
          <ToVerify toVerify={report.toVerify} settled={report.settled} />
        </Stack>
        <Stack>
          <Assets assets={assets} aside={t('shownOf', { shown: assets.length, total: report.assets.length })} />
          {report.fixed.length ? <Fixed fixed={report.fixed} /> : null}
          {report.identity && !own.confirmedAt ? <IdentityCard site={own} identity={report.isFormer ? null : report.identity} host={report.host} /> : null}
          <ListingCard />
          {report.limits.length ? <OwnLimits limits={report.limits} /> : null}
          <OwnSiteCard />
        </Stack>
      </Grid>
      {diagnosis.comparison ? <ComparisonCard comparison={diagnosis.comparison} /> : null}
      <Fold title={t('all')}>
        <Stack>
          <UsefulActions repairs={report.repairs} />
          <FindingRegister findings={report.findings} />
          {mayEdit ? <Competitors sites={diagnosis.sites.filter(site => site.kind === 'competitor')} /> : null}
        </Stack>
      </Fold>
    </>
  )
}
