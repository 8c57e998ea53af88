/** The figures the company chose for its report, what is usual, and which of them changed since the reading before. */
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { Link } from '#app/design/link.tsx'
import { useWords } from '#app/deck/locale.tsx'
import { useCompany } from '#app/deck/session.tsx'
import type { Report } from './diagnosis.ts'
import { reportWords } from './report.words.ts'

export const OwnLimits = ({ limits }: Pick<Report, 'limits'>) => {
  const t = useWords(reportWords)
  const company = useCompany()
  return (
    <Card title={t('limits')}>
      <Stack>
        <Rows>
          {limits.map(({ checkId, name, chosen, usual, before }) => (
            <Row key={checkId} title={name} aside={chosen} detail={[chosen === usual ? t('limitBack') : t('limitUsual', { usual }), ...before === null ? [] : [t('limitBefore', { before })]].join(' ')} />
          ))}
        </Rows>
        <p><Link href={`/w/${company.id}/diagnose?view=limits`}>{t('toLimits')}</Link></p>
      </Stack>
    </Card>
  )
}
