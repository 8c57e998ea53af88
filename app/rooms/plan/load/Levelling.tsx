/** « Répartir la charge »: what would move, from when to when and why; nothing moves before one says so. */
import { formatDate, formatHours, formatShare } from '@azimut/engines/locale'
import { Button, Buttons } from '#app/design/Button.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { Dialog } from '#app/design/Drawer.tsx'
import { Stack } from '#app/design/Grid.tsx'
import type { OutputOf } from '#app/deck/api.ts'
import { useAct, useAsk } from '#app/deck/asking.ts'
import { Loading } from '#app/deck/Loading.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { loadWords } from './load.words.ts'

type Move = OutputOf<'plan.foreseeLevelling'>['moves'][number]

export const Levelling = ({ onClose }: { onClose: () => void }) => {
  const t = useWords(loadWords)
  const locale = useLocale()
  const asked = useAsk('plan.foreseeLevelling', {})
  const level = useAct('plan.levelLoad', { said: ({ moves }) => t('levelled', { count: moves.length }) })
  const found = asked.data
  const day = (one: string) => formatDate(one, locale, 'brief')
  const why = ({ reason, missesDeadline }: Move) => {
    const hours = (one: number | undefined) => formatHours(Math.round((one ?? 0) * 4) / 4, locale)
    const said = t(reason.kind, { for: reason.for ?? '', hours: hours(reason.hours), capacity: hours(reason.capacity) })
    return missesDeadline ? `${said}, ${t('missesDeadline')}` : said
  }
  return (
    <Dialog open onClose={onClose} title={t('levelTitle')} closeLabel={t('close')}>
      {found ? (
        <Stack>
          <p>{t('levelLead', { count: found.moves.length, share: formatShare(found.freeShare, locale) })}</p>
          <Rows>
            {found.moves.map(one => <Row key={one.id} title={one.title} detail={`${t('moveLine', { from: day(one.fromDue), to: day(one.dueOn), days: one.days })} · ${why(one)}`} aside={one.ownerName} />)}
          </Rows>
          {found.unplaced.length ? <p>{t('unplaced', { titles: found.unplaced.join(', ') })}</p> : null}
          {found.moves.length ? <Buttons><Button busy={level.isPending} onClick={() => level.mutate({}, { onSuccess: onClose })}>{t('levelDo', { count: found.moves.length })}</Button></Buttons> : null}
        </Stack>
      ) : <Loading asked={asked} />}
    </Dialog>
  )
}
