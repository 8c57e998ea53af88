/** « Vos entités »: brands, shops or countries that have their own course, pasted as a list. */
import { useState } from 'react'
import { Button, Buttons } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { TextArea, TextField } from '#app/design/Field.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { useToast } from '#app/design/UndoToast.tsx'
import { useAct, useAsk } from '../asking.ts'
import { useWords } from '../locale.tsx'
import { words } from './entities.words.ts'

export const Entities = ({ mayChange }: { mayChange: boolean }) => {
  const t = useWords(words)
  const [renaming, setRenaming] = useState<string>()
  const entities = useAsk('crew.listEntities', {}).data ?? []
  if (!entities.length && !mayChange) return null
  return (
    <Card title={t('title')}>
      <Stack>
        {entities.length ? (
          <Rows>
            {entities.map(one => one.id === renaming
              ? <Rename key={one.id} entity={one} onDone={() => setRenaming(undefined)} />
              : <Row key={one.id} title={one.name} aside={mayChange ? <Button tone="link" onClick={() => setRenaming(one.id)}>{t('rename')}</Button> : undefined} />)}
          </Rows>
        ) : <p>{t('none')}</p>}
        {mayChange ? <PasteEntities /> : null}
      </Stack>
    </Card>
  )
}

/** One name a line, as copied from a column of a sheet. */
export const PasteEntities = ({ lit }: { /** The thing to do on its page. */ lit?: boolean }) => {
  const t = useWords(words)
  const tell = useToast()
  const [typed, setTyped] = useState('')
  const add = useAct('crew.addEntities', { quiet: true })
  const names = typed.split('\n').map(line => line.split('\t')[0]!.trim()).filter(Boolean)
  const submit = () => add.mutate({ names }, { onSuccess({ added, known }) { setTyped(''); tell({ text: t('added', { count: added.length, known: known.length }) }) } })
  return (
    <form onSubmit={event => { event.preventDefault(); submit() }}>
      <Stack>
        <TextArea label={t('paste')} help={t('pasteHelp')} rows={4} value={typed} onChange={event => setTyped(event.target.value)} required error={add.error?.fields['names'] ?? add.error?.message} />
        <Buttons><Button type="submit" tone={lit ? 'primary' : 'quiet'} busy={add.isPending}>{t('add', { count: names.length })}</Button></Buttons>
      </Stack>
    </form>
  )
}

const Rename = ({ entity, onDone }: { entity: { id: string; name: string }; onDone: () => void }) => {
  const t = useWords(words)
  const [name, setName] = useState(entity.name)
  const rename = useAct('crew.renameEntity', { said: t('renamed'), quiet: true })
  return (
    <form onSubmit={event => { event.preventDefault(); rename.mutate({ id: entity.id, name }, { onSuccess: onDone }) }}>
      <Stack tight>
        <TextField label={t('name')} value={name} onChange={event => setName(event.target.value)} required maxLength={100} error={rename.error?.fields['name'] ?? rename.error?.message} />
        <Buttons><Button type="submit" tone="quiet" busy={rename.isPending}>{t('save')}</Button><Button tone="link" onClick={onDone}>{t('leave')}</Button></Buttons>
      </Stack>
    </form>
  )
}
