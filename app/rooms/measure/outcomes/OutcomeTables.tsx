/** One kind of result line by line, and by where it came from: the site, the phone, the counter, a fair. */
import { formatMoneyRange, formatNumber, formatWholeMoney } from '@azimut/engines/locale'
import { Table } from '#app/design/Table.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { channelName } from '../visitors/channelName.page.ts'
import { channelWords } from '../visitors/channels.words.ts'
import type { Outcome } from './figures.page.ts'
import { outcomeWords } from './outcomes.words.ts'

export const ByLine = ({ outcome, currency }: { outcome: Outcome; currency: string }) => {
  const t = useWords(outcomeWords)
  const locale = useLocale()
  // A line that cost nothing and brought nothing has nothing to tell.
  const lines = outcome.lines.filter(line => line.fullCents !== 0 || line.results)
  return (
    <Table stacks caption={t('byLine')} captionHidden locale={locale} rows={lines} rowKey={line => line.budgetLineId} empty={t('noLine')} order={{ key: 'results', down: true }} columns={[
      { key: 'line', header: t('line'), cell: line => line.label, sort: line => line.label },
      { key: 'full', header: t('full'), align: 'end', cell: line => (line.fullCents === null ? t('unknown') : formatWholeMoney(line.fullCents, currency, locale)), sort: line => line.fullCents },
      { key: 'results', header: t('results'), align: 'end', cell: line => (line.results === null ? t('noLink') : formatNumber(line.results, locale)), sort: line => line.results },
      { key: 'each', header: t('each'), align: 'end', cell: line => (line.costPerResult ? formatWholeMoney(line.costPerResult.mid, currency, locale) : '–'), sort: line => line.costPerResult?.mid ?? null },
      { key: 'interval', header: t('interval'), align: 'end', cell: line => (line.costPerResult ? formatMoneyRange(line.costPerResult, currency, locale) : '–') },
    ]} />
  )
}

export const ByChannel = ({ outcome, currency }: { outcome: Outcome; currency: string }) => {
  const t = useWords(outcomeWords)
  const channel = useWords(channelWords)
  const locale = useLocale()
  return (
    <Table caption={t('byChannel')} captionHidden locale={locale} rows={outcome.channels} rowKey={one => one.channel} empty={t('noLine')} order={{ key: 'results', down: true }} columns={[
      { key: 'channel', header: t('channel'), cell: one => channelName(channel, one.channel), sort: one => channelName(channel, one.channel) },
      { key: 'results', header: t('results'), align: 'end', cell: one => formatNumber(one.results, locale), sort: one => one.results },
      { key: 'worth', header: t('worth'), align: 'end', cell: one => (one.valueCents === null ? t('unknown') : formatWholeMoney(one.valueCents, currency, locale)), sort: one => one.valueCents },
    ]} />
  )
}
