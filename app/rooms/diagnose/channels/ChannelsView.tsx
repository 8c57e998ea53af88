/** « Vos canaux »: what a reading saw and nobody registered, what is to decide, what is held, what was closed. */
import type { FormEvent } from 'react'
import { Button, Buttons } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { SelectField, TextField } from '#app/design/Field.tsx'
import { Fold } from '#app/design/Fold.tsx'
import { FieldRow, Stack } from '#app/design/Grid.tsx'
import { useAct, useAsk } from '#app/deck/asking.ts'
import { Loading } from '#app/deck/Loading.tsx'
import { useWords } from '#app/deck/locale.tsx'
import { useMayEdit } from '#app/deck/session.tsx'
import { typedIn } from '#app/deck/typed.ts'
import { ViewHead } from '../views/ViewHead.tsx'
import { ChannelRow } from './ChannelRow.tsx'
import type { ChannelKind, ChannelLine, ChannelRegister } from './channels.ts'
import css from './channels.module.css'
import { channelsWords } from './channels.words.ts'

const kinds: readonly ChannelKind[] = ['site', 'shop', 'social', 'listing', 'newsletter', 'phone', 'email', 'press', 'event', 'place', 'other']

export const ChannelsView = () => {
  const t = useWords(channelsWords)
  const mayEdit = useMayEdit()
  const asked = useAsk('diagnose.readChannels', {})
  const keep = useAct('diagnose.keepSeenChannels', { said: kept => t('keptSeen', { count: kept.length }) })
  const { data } = asked
  if (!data) return <Loading asked={asked} />
  const { channels, seen } = data
  const toDecide = channels.filter(one => one.lacking.length)
  const settled = channels.filter(one => !one.lacking.length)
  return (
    <Stack>
      <ViewHead sentence={t('sentence', { channels: channels.length, seen: seen.length, toDecide: toDecide.length })} detail={t('detail')}
        action={mayEdit && seen.length ? <Button busy={keep.isPending} onClick={() => keep.mutate({})}>{t('keepSeen', { count: seen.length })}</Button> : undefined} />
      {seen.length ? (
        <Card title={t('seenTitle')} aside={t('seenAside')}>
          <Rows>{seen.map(one => <Row key={`${one.kind} ${one.url ?? one.name}`} title={one.name} detail={t('kindOf', { kind: one.kind })} />)}</Rows>
        </Card>
      ) : null}
      <Lines lit={!seen.length} title={t('toDecide')} channels={toDecide} register={data} />
      <Lines title={t('held')} channels={settled.filter(one => one.open === 'yes')} register={data} />
      <Lines title={t('closed')} channels={settled.filter(one => one.open === 'no')} register={data} />
      {mayEdit ? <Fold title={t('add')}><AddForm /></Fold> : null}
    </Stack>
  )
}

const Lines = ({ lit, title, channels, register }: { /** The first of them is the thing to do on the page. */ lit?: boolean; title: string; channels: readonly ChannelLine[]; register: ChannelRegister }) => channels.length ? (
  <Card lit={lit} title={title} aside={channels.length}><ul className={css.lines}>{channels.map(one => <ChannelRow key={one.id} channel={one} register={register} first={lit && one === channels[0]} />)}</ul></Card>
) : null

const AddForm = () => {
  const t = useWords(channelsWords)
  const add = useAct('diagnose.createChannel', { said: t('added'), quiet: true })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const { name = '', kind, url } = typedIn(form)
    add.mutate({ name, kind: kind as ChannelKind, url: url?.trim() || null }, { onSuccess: () => form.reset() })
  }
  return (
    <Card>
      <form onSubmit={submit}>
        <Stack>
          <FieldRow>
            <TextField name="name" label={t('addName')} required maxLength={200} error={add.error?.fields['name']} />
            <SelectField name="kind" label={t('addKind')} defaultValue="social" options={kinds.map(kind => ({ value: kind, label: t('kindOf', { kind }) }))} />
            <TextField name="url" type="url" label={t('addUrl')} note={t('optional')} placeholder="https://" maxLength={2000} error={add.error?.fields['url']} />
          </FieldRow>
          <Buttons><Button type="submit" tone="quiet" busy={add.isPending}>{t('add')}</Button></Buttons>
        </Stack>
      </form>
    </Card>
  )
}
