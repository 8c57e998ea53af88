/** The budget, a line a lever: what it costs a month and its chances; then the lines that are over. */
import { probabilityAt } from '@azimut/engines/budget'
import { formatTenths } from '@azimut/engines/expected'
import { formatDate, formatWholeMoney } from '@azimut/engines/locale'
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { Fold } from '#app/design/Fold.tsx'
import type { OutputOf } from '#app/deck/api.ts'
import { Figure } from '#app/deck/Figure.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { words } from '../plan.words.ts'
import { Removal } from '../Removal.tsx'
import css from '../plan.module.css'

type Plan = OutputOf<'plan.readPlan'>

export const Lines = ({ plan }: { plan: Plan }) => {
  const t = useWords(words)
  const locale = useLocale()
  const [live, over] = [plan.lines.filter(line => line.endOn >= plan.today), plan.lines.filter(line => line.endOn < plan.today)]
  return (
    <Card title={t('linesTitle')}>
      <Rows>
        {live.map(line => {
          const derived = plan.budgets.find(one => one.id === line.reverseBudgetId)
          const amount = formatWholeMoney(line.centsPerMonth, line.currency, locale)
          // Chances are those of the objective it was derived for.
          const chance = derived && derived.objectiveId === line.objectiveId ? probabilityAt(derived, line.centsPerMonth) : undefined
          const isTrial = plan.trialIds.includes(line.id)
          const isPaidInTime = !derived && line.centsPerMonth === 0
          return (
            <Row key={line.id} title={line.label} detail={isTrial ? t('trialLine', { day: formatDate(line.endOn, locale) }) : chance !== undefined ? formatTenths(chance, locale) : isPaidInTime ? t('paidByHours') : undefined} aside={(
              <span className={css.aside}>
                {isPaidInTime ? null : (
                  <Figure size="plain" nameless figure={{
                    label: line.label, value: amount, period: t('each'), definition: t('definition'), formula: t('formula'),
                    ...(derived ? { interval: `${formatWholeMoney(derived.p50Cents, 'EUR', locale)} ${t('onceInTwo')}, ${formatWholeMoney(derived.p80Cents, 'EUR', locale)} ${t('eightInTen')}` } : {}),
                    rows: derived?.assumptions.map(one => ({ label: t(one.id as 'costPerVisit'), value: one.own ? one.source ?? t('own') : `${t('reference')} · ${one.source ?? ''}` })) ?? [],
                  }} />
                )}
                <Removal what="plan.removeBudgetLine" row={line} title={line.label} />
              </span>
            )} />
          )
        })}
      </Rows>
      {over.length ? (
        <Fold title={t('overLines', { count: over.length })}>
          <Rows>{over.map(line => <Row key={line.id} title={line.label} detail={t('overLine', { day: formatDate(line.endOn, locale) })} aside={<Removal what="plan.removeBudgetLine" row={line} title={line.label} />} />)}</Rows>
        </Fold>
      ) : null}
    </Card>
  )
}
