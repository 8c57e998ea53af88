/** Whether this KPI announces the results, as far as the weeks counted can tell. */
import { formatNumber } from '@azimut/engines/locale'
import { Row } from '#app/design/CheckRow.tsx'
import { useAsk } from '#app/deck/asking.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { leadWords } from './lead.words.ts'

export const LeadRow = ({ id }: { id: string }) => {
  const t = useWords(leadWords)
  const locale = useLocale()
  const lead = useAsk('aim.readLead', { id }).data
  if (!lead) return null
  if (lead.verdict === 'too-early') return <Row title={t('title')} detail={t('tooEarly', { weeks: lead.weeks, missing: lead.missingWeeks })} />
  const share = (r: number) => formatNumber(r, locale, 1)
  const range = { r: share(lead.r), low: share(lead.low), high: share(lead.high), weeks: lead.weeks, lag: lead.lagWeeks }
  return <Row title={t('title')} detail={t(lead.linked ? lead.r > 0 ? 'leads' : 'opposes' : 'notLinked', range)} />
}
