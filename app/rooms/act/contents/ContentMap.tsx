/** The content map: each theme at each stage; the empty cells are named. */
import { formatShare } from '@azimut/engines/locale'
import { Card } from '#app/design/Card.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { Table } from '#app/design/Table.tsx'
import { Figure } from '#app/deck/Figure.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import type { Contents } from './contents.page.ts'
import { contentsWords } from './contents.words.ts'

const stages = ['awareness', 'conversion', 'closing', 'retention'] as const
/** Beyond so many, the empty cells are seen in the table alone. */
const holesNamed = 6

export const ContentMap = ({ found: { map } }: { found: Contents }) => {
  const t = useWords(contentsWords)
  const locale = useLocale()
  const themes = [...new Set(map.cells.map(one => one.theme))]
  const at = (theme: string, stage: (typeof stages)[number]) => map.cells.find(one => one.theme === theme && one.stage === stage)!
  const holes = map.cells.filter(one => one.count === 0)
  if (map.coverage === null) return <Card title={t('mapTitle')}><p>{t('mapEmpty')}</p></Card>
  return (
    <Card title={t('mapTitle')}>
      <Stack tight>
        <Figure figure={{ label: t('coverageLabel'), value: formatShare(map.coverage, locale), period: t('now'), definition: t('coverageDefinition'), formula: t('coverageFormula'), rows: [{ label: t('filled'), value: String(map.cells.length - holes.length) }, { label: t('all'), value: String(map.cells.length) }] }} />
        {holes.length && holes.length <= holesNamed ? <p>{t('holes', { cells: holes.map(one => `${one.theme} · ${t(one.stage)}`).join(', ') })}</p> : null}
        <Table caption={t('mapTitle')} captionHidden locale={locale} rows={themes} rowKey={one => one} empty={t('mapEmpty')} columns={[
          { key: 'theme', header: t('theme'), cell: one => one },
          ...stages.map(stage => ({ key: stage, header: t(stage), cell: (theme: string) => { const { count, formats } = at(theme, stage); return count ? formats.map(one => t(one as 'page')).join(', ') : <small>{t('hole')}</small> } })),
        ]} />
      </Stack>
    </Card>
  )
}
