/** Keys for programs: made for a purpose and a time, shown once, revoked in a press. */
import { useState } from 'react'
import { formatDate } from '@azimut/engines/locale'
import { Button, IconButton } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { SelectField, TextField } from '#app/design/Field.tsx'
import { Fold } from '#app/design/Fold.tsx'
import { Grid, Stack } from '#app/design/Grid.tsx'
import { Close } from '#app/design/icons.tsx'
import { NumberField } from '#app/design/NumberField.tsx'
import { useAct, useAsk } from '../asking.ts'
import { useLocale, useWords } from '../locale.tsx'
import { OnceShown } from './OnceShown.tsx'
import { words } from './settings.words.ts'

export const ApiKeys = () => {
  const t = useWords(words)
  const locale = useLocale()
  const keys = useAsk('crew.listApiKeys', {}).data ?? []
  const revoke = useAct('crew.revokeApiKey', { said: t('revoked') })
  return (
    <Card title={t('keys')}>
      <Stack>
        <p>{t('keysLead')}</p>
        {keys.length ? (
          <Rows>
            {keys.map(one => <Row key={one.id} title={one.name} detail={`${t(one.scope)} · ${t('until', { day: formatDate(one.expiresAt.slice(0, 10), locale, 'long') })}`} aside={<IconButton label={t('revoke')} onClick={() => revoke.mutate({ id: one.id })}><Close /></IconButton>} />)}
          </Rows>
        ) : <p>{t('keysNone')}</p>}
        <Fold title={t('newKey')}><NewKey /></Fold>
      </Stack>
    </Card>
  )
}

const NewKey = () => {
  const t = useWords(words)
  const [name, setName] = useState('')
  const [scope, setScope] = useState<'read' | 'write'>('read')
  const [days, setDays] = useState<number | null>(90)
  const create = useAct('crew.createApiKey', { quiet: true })
  return (
    <form onSubmit={event => { event.preventDefault(); create.mutate({ name, scope, days: days ?? 0 }, { onSuccess: () => setName('') }) }}>
      <Stack>
        <Grid>
          <TextField label={t('keyName')} value={name} onChange={event => setName(event.target.value)} required maxLength={100} error={create.error?.fields['name']} />
          <SelectField label={t('scope')} value={scope} onChange={event => setScope(event.target.value === 'write' ? 'write' : 'read')} options={[{ value: 'read', label: t('read') }, { value: 'write', label: t('write') }]} />
          <NumberField label={t('days')} value={days} onChange={setDays} required error={create.error?.fields['days']} />
        </Grid>
        <div><Button tone="quiet" type="submit" busy={create.isPending}>{t('createKey')}</Button></div>
        {create.data ? <OnceShown lead={t('keyMade')} value={create.data.key} /> : null}
      </Stack>
    </form>
  )
}
