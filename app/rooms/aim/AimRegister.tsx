/** « Tout voir » of the room: stakes, objectives and KPIs as lists. */
import { Fold } from '#app/design/Fold.tsx'
import { Table } from '#app/design/Table.tsx'
import type { OutputOf } from '#app/deck/api.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { words } from './course/course.words.ts'

export const AimRegister = ({ aim }: { aim: OutputOf<'aim.readAim'> }) => {
  const t = useWords(words)
  const locale = useLocale()
  if (!aim.stakes.length) return null
  return (
    <Fold title={t('all')}>
      <Table caption={t('objectives')} locale={locale} rows={aim.objectives} rowKey={row => row.id} empty={t('none')} columns={[
        { key: 'sentence', header: t('objectives'), cell: row => row.sentence, sort: row => row.sentence },
        { key: 'to', header: t('to'), cell: row => row.toPerMonth, align: 'end', sort: row => row.toPerMonth },
      ]} />
      <Table caption={t('stakes')} locale={locale} rows={aim.stakes} rowKey={row => row.id} empty={t('none')} columns={[
        { key: 'sentence', header: t('stakes'), cell: row => row.sentence, sort: row => row.sentence },
        { key: 'answers', header: t('answers'), cell: row => row.answers ?? '–' },
      ]} />
    </Fold>
  )
}
