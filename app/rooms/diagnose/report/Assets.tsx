/** What already works in the company's favour, each one to keep as a strength. */
import { Button } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { Tick } from '#app/design/icons.tsx'
import { Tag } from '#app/design/StateWord.tsx'
import { useAct } from '#app/deck/asking.ts'
import { useWords } from '#app/deck/locale.tsx'
import { useMayEdit } from '#app/deck/session.tsx'
import type { SaidFinding } from './diagnosis.ts'
import css from './report.module.css'
import { reportWords } from './report.words.ts'

export const Assets = ({ assets, aside }: { assets: readonly SaidFinding[]; aside: string }) => {
  const t = useWords(reportWords)
  const mayEdit = useMayEdit()
  const accept = useAct('diagnose.acceptFinding', { said: t('acceptedSaid') })
  return (
    <Card title={t('assets')} aside={aside}>
      {assets.length ? null : <p>{t('noAssets')}</p>}
      <Rows>
        {assets.map(asset => (
          <Row key={asset.id} lead={<span className={css.tick}><Tick /></span>} title={asset.title}
            detail={asset.accepted ? <Tag tone="good">{t('accepted', { kind: asset.accepted.kind })}</Tag>
              : mayEdit ? <Button tone="link" onClick={() => accept.mutate({ findingId: asset.id })}>{t('acceptStrength')}</Button> : undefined} />
        ))}
      </Rows>
    </Card>
  )
}
