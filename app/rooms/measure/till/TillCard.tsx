/** A question at the till: prepared once, then on paper and on the phone of the counter. */
import { Button, ButtonLink, Buttons } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { CopyField } from '#app/design/CopyField.tsx'
import { TextArea, TextField } from '#app/design/Field.tsx'
import { Fold } from '#app/design/Fold.tsx'
import { Stack } from '#app/design/Grid.tsx'
import type { OutputOf } from '#app/deck/api.ts'
import { useAct, useAsk } from '#app/deck/asking.ts'
import { useWords } from '#app/deck/locale.tsx'
import { useCompany, useMayEdit } from '#app/deck/session.tsx'
import { typedIn } from '#app/deck/typed.ts'
import { keepKey, useShownKey } from './shownKey.page.ts'
import { TillCode } from './TillCode.tsx'
import { tillWords } from './till.words.ts'

type Till = OutputOf<'measure.listTills'>[number]

export const TillCard = ({ lit = false }: { lit?: boolean }) => {
  const t = useWords(tillWords)
  const mayEdit = useMayEdit()
  const { data: tills } = useAsk('measure.listTills', {})
  if (!tills) return null
  return (
    <Card lit={lit} title={t('title')}>
      <Stack>
        {tills.map(till => <Open key={till.id} till={till} />)}
        {tills.length ? null : <p>{t('lead')}</p>}
        {mayEdit && !tills.length ? <Fold title={t('open')}><Prepare /></Fold> : null}
      </Stack>
    </Card>
  )
}

const Prepare = () => {
  const t = useWords(tillWords)
  const make = useAct('measure.createTill', { said: t('opened'), quiet: true })
  const fields = make.error?.fields ?? {}
  return (
    <form onSubmit={event => {
      event.preventDefault()
      const { name = '', question = '', sources = '' } = typedIn(event.currentTarget)
      // This form is gone by the time the answer is there: the till it made has taken its place.
      void make.mutateAsync({ name, question, sources: [...new Set(sources.split('\n').map(one => one.trim()).filter(Boolean))] }).then(keepKey, () => undefined)
    }}>
      <Stack>
        <TextField name="question" label={t('question')} defaultValue={t('questionDefault')} required maxLength={200} error={fields['question']} />
        <TextArea name="sources" label={t('sources')} defaultValue={t('sourcesDefault')} help={t('sourcesHelp')} rows={5} required error={fields['sources']} />
        <TextField name="name" label={t('name')} defaultValue={t('nameDefault')} required maxLength={100} error={fields['name']} />
        <Buttons><Button type="submit" busy={make.isPending}>{t('open')}</Button></Buttons>
      </Stack>
    </form>
  )
}

const Open = ({ till }: { till: Till }) => {
  const t = useWords(tillWords)
  const company = useCompany()
  const mayEdit = useMayEdit()
  const token = useShownKey(till.id)
  const renew = useAct('measure.renewTill', { said: t('renewed'), mayUndo: () => false })
  const withdraw = useAct('measure.removeTill', { said: t('withdrawn') })
  const address = token && `${location.origin}/till#${token}`
  return (
    <Stack>
      <p><strong>{till.question}</strong><br />{till.sources.join(' · ')}</p>
      <Buttons>
        <ButtonLink tone="quiet" href={`/w/${company.id}/measure?till=${till.id}`}>{t('print')}</ButtonLink>
        {mayEdit && !token ? <Button tone="quiet" busy={renew.isPending} onClick={() => renew.mutate({ id: till.id, version: till.version }, { onSuccess: keepKey })}>{t('renew')}</Button> : null}
      </Buttons>
      {address ? <><TillCode address={address} /><p>{t('phoneHelp')}</p><CopyField label={t('address')} value={address} words={{ copy: t('copy'), copied: t('copied'), selected: t('selected') }} /></> : mayEdit ? <p><small>{t('renewHelp')}</small></p> : null}
      {mayEdit ? <p><Button tone="link" onClick={() => withdraw.mutate({ id: till.id, version: till.version })}>{t('withdraw')}</Button></p> : null}
    </Stack>
  )
}
