/** The four stages, from being known to being chosen again, and the levers the company keeps at each. */
import { Button } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { SelectField } from '#app/design/Field.tsx'
import { Grid, Stack } from '#app/design/Grid.tsx'
import { StateWord } from '#app/design/StateWord.tsx'
import { useAct, useAsk } from '#app/deck/asking.ts'
import type { OutputOf } from '#app/deck/api.ts'
import { Loading } from '#app/deck/Loading.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { RoomHeader } from '#app/deck/RoomHeader.tsx'
import { useMayEdit } from '#app/deck/session.tsx'
import { words } from '../course/course.words.ts'
import { funnelWords } from './funnel.words.ts'

export const FunnelView = () => {
  const t = useWords(funnelWords)
  const room = useWords(words)
  const asked = useAsk('aim.readFunnel', {})
  if (!asked.data) return <Loading asked={asked} />
  const { stages } = asked.data
  return (
    <Stack>
      <RoomHeader question={room('question')} sentence={t('sentence', { empty: stages.filter(one => !one.kept.length).length })} detail={t('detail')} />
      {[stages.slice(0, 2), stages.slice(2)].map(pair => <Grid key={pair[0]?.stage}>{pair.map(one => <StageCard key={one.stage} at={one} />)}</Grid>)}
    </Stack>
  )
}

const StageCard = ({ at: { stage, kept, others } }: { at: OutputOf<'aim.readFunnel'>['stages'][number] }) => {
  const t = useWords(funnelWords)
  const locale = useLocale()
  const mayEdit = useMayEdit()
  const aside = useAct('aim.keepTactic', { said: t('asideDone') })
  const add = useAct('aim.keepTactic', { said: t('added') })
  const facts = (one: (typeof kept)[number]) => [one.physical ? t('physical') : null, one.own ? t('own') : null].filter(fact => fact !== null).join(' · ')
  return (
    <Card title={t(stage)}>
      <Stack>
        <p>{t(`${stage}Does`)}</p>
        {kept.length ? <Rows>{kept.map(one => <Row key={one.id} title={one.name[locale]} detail={<>{one.does[locale]}{facts(one) ? <><br />{facts(one)}</> : null}</>} aside={mayEdit ? <Button tone="link" aria-label={t('setAsideName', { lever: one.name[locale] })} onClick={() => aside.mutate({ stage, leverId: one.id, isKept: false })}>{t('setAside')}</Button> : undefined} />)}</Rows> : <p><StateWord tone="watch">{t('empty')}</StateWord></p>}
        {mayEdit ? <SelectField label={t('add')} value="" onChange={event => { if (event.target.value) add.mutate({ stage, leverId: event.target.value, isKept: true }) }} options={[{ value: '', label: t('choose') }, ...others.map(one => ({ value: one.id, label: one.name[locale] }))]} /> : null}
      </Stack>
    </Card>
  )
}
