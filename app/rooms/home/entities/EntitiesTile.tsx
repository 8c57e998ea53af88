/** A director's table: each entity, its course, its money committed, spent and left. */
import { formatDate, formatWholeMoney } from '@azimut/engines/locale'
import { Card } from '#app/design/Card.tsx'
import { Link } from '#app/design/link.tsx'
import { Table } from '#app/design/Table.tsx'
import { useAsk } from '#app/deck/asking.ts'
import type { OutputOf } from '#app/deck/api.ts'
import { CourseStanding } from '#app/deck/CourseStanding.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { useCompany } from '#app/deck/session.tsx'
import { words } from './entities.words.ts'

type Entity = OutputOf<'home.readEntities'>['entities'][number]

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
  return (
    <>
      {course.isMeasured && course.isShared ? <small>{t('together', { many: course.many[locale] })}</small> : <CourseStanding course={course} />}
      <br />
      <small>{t('until', { day: formatDate(course.endOn, locale, 'brief') })}</small>
    </>
  )
}
