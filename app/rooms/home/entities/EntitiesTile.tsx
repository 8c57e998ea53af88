/** A director's table: each entity, its course, its money committed, spent and left. */
import { formatDate, formatNumber, formatWholeMoney } from '@azimut/engines/locale'
import { Card } from '#app/design/Card.tsx'
import { Link } from '#app/design/link.tsx'
import { StateWord } from '#app/design/StateWord.tsx'
import type { StateTone } from '#app/design/StateWord.tsx'
import { Table } from '#app/design/Table.tsx'
import { useAsk } from '#app/deck/asking.ts'
import type { OutputOf } from '#app/deck/api.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { useCompany } from '#app/deck/session.tsx'
import { words } from './entities.words.ts'

type Entity = OutputOf<'home.readEntities'>['entities'][number]

const tones: Record<NonNullable<Entity['course']>['state'], StateTone> = { 'on-course': 'good', watch: 'watch', 'off-course': 'bad', 'too-early': 'early' }

export const EntitiesTile = () => {
  const t = useWords(words)
  const locale = useLocale()
  const asked = useAsk('home.readEntities', {}).data
  if (!asked?.entities.length) return null
  const { entities, currency } = asked
  const money = (cents: number | null) => cents === null ? t('unknown') : formatWholeMoney(cents, currency, locale)
  const left = ({ committedCents, spentCents }: Entity) => spentCents === null ? null : committedCents - spentCents
  return (
    <Card title={t('title')}>
      <Table caption={t('title')} captionHidden locale={locale} rows={entities} rowKey={one => one.id} empty={t('empty')} columns={[
        { key: 'entity', header: t('entity'), sort: one => one.name, cell: one => one.name },
        { key: 'course', header: t('course'), cell: one => <EntityCourse entity={one} /> },
        { key: 'committed', header: t('committed'), align: 'end', sort: one => one.committedCents, cell: one => money(one.committedCents) },
        { key: 'spent', header: t('spent'), align: 'end', sort: one => one.spentCents, cell: one => money(one.spentCents) },
        { key: 'left', header: t('left'), align: 'end', sort: left, cell: one => money(left(one)) },
      ]} />
    </Card>
  )
}

const EntityCourse = ({ entity: { id, course } }: { entity: Entity }) => {
  const t = useWords(words)
  const locale = useLocale()
  const company = useCompany()
  if (!course) return <Link href={`/w/${company.id}/aim?entity=${id}`}>{t('noCourse')}</Link>
  const figures = { many: course.many[locale], actual: formatNumber(course.actual, locale, 0), expected: formatNumber(course.expected, locale, 0) }
  return (
    <>
      {course.isMeasured && course.isShared ? <small>{t('together', figures)}, </small> : course.isMeasured ? <><StateWord tone={tones[course.state]}>{t(course.state)}</StateWord><br /><small>{t('counted', figures)}, </small></> : <small>{t('notMeasured', figures)}, </small>}
      <small>{t('until', { day: formatDate(course.endOn, locale, 'brief') })}</small>
    </>
  )
}
