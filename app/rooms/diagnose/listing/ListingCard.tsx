/** « Votre fiche Google »: copied by hand, compared with the site, contradictions shown with both values. */
import { useState } from 'react'
import type { FormEvent } from 'react'
import { Button, Buttons } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { TextField } from '#app/design/Field.tsx'
import { FieldRow, Stack } from '#app/design/Grid.tsx'
import { StateWord } from '#app/design/StateWord.tsx'
import { useAct, useAsk } from '#app/deck/asking.ts'
import { useWords } from '#app/deck/locale.tsx'
import { useMayEdit } from '#app/deck/session.tsx'
import { typedIn } from '#app/deck/typed.ts'
import type { ListingCompared, ListingFact } from './listing.ts'
import css from './listing.module.css'
import { listingWords } from './listing.words.ts'

export const ListingCard = () => {
  const t = useWords(listingWords)
  const mayEdit = useMayEdit()
  const { data } = useAsk('diagnose.readListing', {})
  const [again, setAgain] = useState(false)
  if (!data || (!data.copied && !mayEdit)) return null
  const isAsking = mayEdit && (again || !data.copied)
  return (
    <Card title={t('title')} aside={data.copied ? undefined : t('aside')}
      foot={mayEdit && !isAsking ? <Buttons><Button tone="link" onClick={() => setAgain(true)}>{t('again')}</Button></Buttons> : undefined}>
      {isAsking ? <ListingForm copied={data.copied} onDone={() => setAgain(false)} /> : data.facts.length ? <Stack>{data.facts.map(one => <Fact key={one.fact} {...one} />)}</Stack> : <p>{t('nothing')}</p>}
    </Card>
  )
}

const Fact = ({ fact, site, listing, same }: ListingFact) => {
  const t = useWords(listingWords)
  if (same) return <p><StateWord tone="good">{t('agree', { fact })}</StateWord></p>
  return (
    <div>
      <StateWord tone={same === null ? 'early' : 'bad'}>{same === null ? t('unsure') : t('contradiction', { fact })}</StateWord>
      {same === null ? <p>{t('unsureWhy')}</p> : null}
      <dl className={css.pair}><div><dt>{t('onSite')}</dt><dd>{site}</dd></div><div><dt>{t('onListing')}</dt><dd>{listing}</dd></div></dl>
    </div>
  )
}

const ListingForm = ({ copied, onDone }: { copied: ListingCompared['copied']; onDone: () => void }) => {
  const t = useWords(listingWords)
  const copy = useAct('diagnose.copyListing', { said: t('copied'), quiet: true })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { phone = '', hours = '' } = typedIn(event.currentTarget)
    copy.mutate({ phone, hours }, { onSuccess: onDone })
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <p>{t('ask')}</p>
        <FieldRow>
          <TextField name="phone" type="tel" label={t('phone')} defaultValue={copied?.phone ?? ''} maxLength={40} error={copy.error?.fields['phone'] ?? copy.error?.message} />
          <TextField name="hours" label={t('hours')} defaultValue={copied?.hours ?? ''} placeholder={t('hoursExample')} maxLength={500} error={copy.error?.fields['hours']} />
        </FieldRow>
        <Buttons><Button type="submit" tone="quiet" busy={copy.isPending}>{t('compare')}</Button>{copied ? <Button tone="link" onClick={onDone}>{t('cancel')}</Button> : null}</Buttons>
      </Stack>
    </form>
  )
}
