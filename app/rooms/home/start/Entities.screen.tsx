/** A director's first screen: the brands, shops or countries that have a course of their own. */
import { Button } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { useAsk } from '#app/deck/asking.ts'
import type { ScreenProps } from '#app/deck/guide/Guide.tsx'
import { Step } from '#app/deck/guide/Step.tsx'
import { useWords } from '#app/deck/locale.tsx'
import { PasteEntities } from '#app/deck/settings/Entities.tsx'
import { words } from './entitiesScreen.words.ts'

export default function EntitiesScreen({ next }: ScreenProps) {
  const t = useWords(words)
  const entities = useAsk('crew.listEntities', {}).data ?? []
  return (
    <Step title={t('title')} lead={t('lead')} primary={<Button tone={entities.length ? 'primary' : 'quiet'} onClick={next}>{t(entities.length ? 'next' : 'only')}</Button>}>
      {entities.length ? <Card title={t('count', { count: entities.length })}><Rows>{entities.map(one => <Row key={one.id} title={one.name} />)}</Rows></Card> : null}
      <PasteEntities lit={!entities.length} />
    </Step>
  )
}
