/** « À préciser »: what nobody knew, and what knowing it would change, each leading to where it is said. */
import { formatMoney, formatShare } from '@azimut/engines/locale'
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { Link } from '#app/design/link.tsx'
import type { OutputOf } from '#app/deck/api.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { useCompany } from '#app/deck/session.tsx'
import type { Locale, Translate } from '#app/deck/words.ts'
import { words } from './questions.words.ts'

type Unknown = OutputOf<'home.readToSpecify'>[number]

const shown = 3

export const ToSpecifyTile = ({ unknown }: { unknown: readonly Unknown[] }) => {
  const t = useWords(words)
  const locale = useLocale()
  const { id } = useCompany()
  return (
    <Card title={t('toSpecify')} aside={t('toSpecifyCount', { count: unknown.length })}>
      <Rows>
        {unknown.slice(0, shown).map(one => {
          const [what, change] = say(one, t, locale)
          return <Row key={one.kind === 'assumption' ? one.id : one.kind} title={<Link href={`/w/${id}/${one.room}`}>{what}</Link>} detail={change} />
        })}
      </Rows>
    </Card>
  )
}

const named = (id: string) => id === 'costPerVisit' || id === 'visitToLead' || id === 'visitToOrder' ? id : 'assumption'

function say(one: Unknown, t: Translate<keyof (typeof words)['fr']>, locale: Locale): [what: string, change: string] {
  switch (one.kind) {
    case 'per-month-now': return [t('perMonthNow'), t('perMonthNowChange')]
    case 'value': return [t('value'), t('valueChange')]
    case 'margin': return [t('margin'), t('marginChange')]
    case 'closing': return [t('closing'), t('closingChange')]
    case 'hours': return [t('hours'), t('hoursChange')]
    case 'money': return [t('money'), t('moneyChange')]
    case 'hour-price': return [t('hourPrice', { names: one.names.join(', ') }), t('hourPriceChange')]
    case 'assumption': {
      const write = (value: number) => one.id === 'costPerVisit' ? formatMoney(value, 'EUR', locale) : formatShare(value, locale)
      return [t(named(one.id)), t('reference', { low: write(one.low), high: write(one.high) })]
    }
  }
}
