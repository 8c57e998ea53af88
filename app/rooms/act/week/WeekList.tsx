/** The actions of the week, to tick; each opens beside with what it is for. */
import { formatDate, formatHours } from '@azimut/engines/locale'
import { IconButton } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { CheckRow, Rows } from '#app/design/CheckRow.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { ChevronRight } from '#app/design/icons.tsx'
import { Bar } from '#app/design/Progress.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { words } from '../act.words.ts'
import type { Week, WeekAction } from './week.page.ts'
import css from './WeekList.module.css'

const brief = { detail: 'detailBrief', detailLate: 'detailLateBrief', detailDone: 'detailDoneBrief' } as const

export const WeekList = ({ week, chosen, onChoose, onDone }: { week: Week; chosen: string | undefined; onChoose: (id: string) => void; onDone?: ((action: WeekAction) => void) | undefined }) => {
  const t = useWords(words)
  const locale = useLocale()
  const planned = formatHours(week.plannedHours, locale)
  const capacity = week.capacityHours === null ? null : t(week.isCapacityPart ? 'atLeast' : 'inAll', { hours: formatHours(week.capacityHours, locale) })
  // What all the actions of the week serve is said once.
  const shared = week.actions.length > 1 && week.actions.every(one => one.why === week.actions[0]!.why) ? week.actions[0]!.why : null
  const detail = ({ state, ownerName, dueOn, why }: WeekAction) => {
    const key = state === 'done' ? 'detailDone' : dueOn < week.today ? 'detailLate' : 'detail'
    return t(shared === null ? key : brief[key], { owner: ownerName ?? t('nobody'), day: formatDate(dueOn, locale, 'weekday'), why })
  }
  return (
    <Card title={t('weekTitle', { day: formatDate(week.monday, locale, 'brief') })} aside={capacity ? t('weekAside', { planned, capacity }) : planned}>
      <Stack tight>
        {week.capacityHours ? <Bar share={week.plannedHours / week.capacityHours} tone={week.plannedHours > week.capacityHours && !week.isCapacityPart ? 'over' : 'petrol'} label={t('weekBar', { planned, capacity: capacity ?? '' })} /> : null}
        {shared === null ? null : <p className={css.shared}>{t('allServe', { why: shared })}</p>}
        <Rows>
          {week.actions.map(action => (
            <div key={action.id} className={css.line} data-chosen={action.id === chosen || undefined}>
              <CheckRow isTask title={action.title} detail={detail(action)} aside={formatHours(action.hoursThisWeek, locale)} checked={action.state === 'done'} disabled={action.state === 'done' || !onDone} onChange={() => onDone?.(action)} />
              <IconButton label={t('open', { title: action.title })} aria-pressed={action.id === chosen} onClick={() => onChoose(action.id)}><ChevronRight /></IconButton>
            </div>
          ))}
        </Rows>
      </Stack>
    </Card>
  )
}
