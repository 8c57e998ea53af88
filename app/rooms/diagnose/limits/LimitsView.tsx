/** « Seuils »: the figures of convention by which sites are judged, and those the company chooses in their place. */
import { Button, ButtonLink } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { useAct, useAsk } from '#app/deck/asking.ts'
import { Loading } from '#app/deck/Loading.tsx'
import { useWords } from '#app/deck/locale.tsx'
import { useCompany, useMayEdit } from '#app/deck/session.tsx'
import { ViewHead } from '../views/ViewHead.tsx'
import { LimitRow } from './LimitRow.tsx'
import type { LimitRegister } from './limits.ts'
import { limitsWords } from './limits.words.ts'

export const LimitsView = () => {
  const t = useWords(limitsWords)
  const asked = useAsk('diagnose.readLimits', {})
  const { data } = asked
  if (!data) return <Loading asked={asked} />
  const { elements, total, chosen, reading } = data
  return (
    <Stack>
      <ViewHead sentence={t('sentence', { chosen, others: total - chosen })} action={<Next reading={reading} />}
        detail={<>{t('detail')} {reading === 'underWay' ? t('underWay') : chosen === 0 ? t('example') : null}</>} />
      {elements.map(({ name, limits }) => <Card key={name} title={name} aside={limits.length}>{limits.map(limit => <LimitRow key={limit.checkId} limit={limit} />)}</Card>)}
    </Stack>
  )
}

/** What makes a choice count: a reading, or first a site to read. */
const Next = ({ reading }: Pick<LimitRegister, 'reading'>) => {
  const t = useWords(limitsWords)
  const company = useCompany()
  const mayEdit = useMayEdit()
  const start = useAct('diagnose.startAudit', { said: t('readingSaid') })
  if (!mayEdit) return null
  if (reading === 'none') return <ButtonLink href={`/w/${company.id}/diagnose`}>{t('noSite')}</ButtonLink>
  return reading === 'pending' ? <Button busy={start.isPending} onClick={() => start.mutate({})}>{t('readAgain')}</Button> : null
}
