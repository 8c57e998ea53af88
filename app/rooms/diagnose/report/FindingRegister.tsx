/** « Tout voir »: every finding there ever was, with its state, and the sites that are read. */
import { formatDate, formatMinutes } from '@azimut/engines/locale'
import { StateWord, Tag } from '#app/design/StateWord.tsx'
import type { StateTone } from '#app/design/StateWord.tsx'
import { Table } from '#app/design/Table.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { severityTones } from './Brakes.tsx'
import type { SaidFinding } from './diagnosis.ts'
import { PageLink } from './ProofView.tsx'
import css from './report.module.css'
import { reportWords } from './report.words.ts'

const stateTones: Record<SaidFinding['state'], StateTone | 'plain'> = { new: 'watch', persisting: 'plain', fixed: 'good', regressed: 'bad', rejudged: 'plain' }
const worstFirst: readonly SaidFinding['severity'][] = ['critical', 'high', 'medium', 'low', 'info']

export const FindingRegister = ({ findings }: { findings: readonly SaidFinding[] }) => {
  const t = useWords(reportWords)
  const locale = useLocale()
  return (
    <Table caption={t('allTitle', { count: findings.length })} locale={locale} rows={findings} rowKey={row => row.id} empty={t('noBrakes')} order={{ key: 'severity', down: false }} columns={[
      { key: 'title', header: t('finding'), cell: row => <span className={css.title}>{row.title}{row.proof.text ? <><br /><small>{row.proof.text}</small></> : null}</span>, sort: row => row.title },
      { key: 'state', header: t('state'), cell: row => <Tag tone={stateTones[row.state]}>{t(row.state)}</Tag>, sort: row => row.state },
      { key: 'severity', header: t('gravity'), cell: row => <StateWord tone={severityTones[row.severity]}>{t('severity', { severity: row.severity })}</StateWord>, sort: row => worstFirst.indexOf(row.severity) },
      { key: 'effort', header: t('effort'), align: 'end', cell: row => formatMinutes(row.effortMinutes, locale), sort: row => row.effortMinutes },
      { key: 'page', header: t('page'), cell: row => row.proof.pages[0] ? <PageLink url={row.proof.pages[0]} /> : '–' },
      { key: 'seen', header: t('seen'), cell: row => formatDate(row.lastSeenOn, locale, 'numeric'), sort: row => row.lastSeenOn },
    ]} />
  )
}
