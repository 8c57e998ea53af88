/** One part of the board: its points with their proof, and a line that opens to write another. */
import { useState } from 'react'
import type { FormEvent } from 'react'
import { Button, Buttons, IconButton } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Drawer } from '#app/design/Drawer.tsx'
import { TextField } from '#app/design/Field.tsx'
import { Fold } from '#app/design/Fold.tsx'
import { Close, Pencil } from '#app/design/icons.tsx'
import { Tag } from '#app/design/StateWord.tsx'
import { useAct } from '#app/deck/asking.ts'
import { deckWords } from '#app/deck/deck.words.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { useMayEdit } from '#app/deck/session.tsx'
import { ThreadPanel } from '#app/deck/ThreadPanel.tsx'
import { typedIn } from '#app/deck/typed.ts'
import { PageLink } from '../report/ProofView.tsx'
import { writeValue } from '../report/writeValue.tsx'
import { useOpener } from '../views/opener.tsx'
import { ItemForm } from './ItemForm.tsx'
import type { SwotBoardItem, SwotKind } from './swot.ts'
import css from './swot.module.css'
import { swotWords } from './swot.words.ts'

const ProofLine = ({ item: { sentence, proof: { state, title, url, compared } } }: { item: SwotBoardItem }) => {
  const t = useWords(swotWords)
  const locale = useLocale()
  if (state === 'none') return <small className={css.proof}>{t('noProof')}</small>
  const text = compared
    ? t('ranked', { measure: compared.name, rank: compared.rank, sites: compared.sites, ours: writeValue(compared.ours, compared.unit, locale), theirs: `${writeValue(compared.best, compared.unit, locale)} (${compared.bestName})` })
    : title === sentence ? t('proof') : t('provenBy', { title: title ?? '' })
  return (
    <small className={css.proof}>
      {state === 'gone' ? <Tag tone="bad">{t('gone')}</Tag> : state === 'repaired' ? <Tag tone="good">{t('repaired')}</Tag> : null}
      <span>{text}</span>
      {url ? <PageLink url={url} /> : null}
    </small>
  )
}

const ItemLine = ({ item }: { item: SwotBoardItem }) => {
  const t = useWords(swotWords)
  const deck = useWords(deckWords)
  const mayEdit = useMayEdit()
  const forms = useOpener<'edit'>()
  const [isAsking, setAsking] = useState(false)
  const update = useAct('diagnose.updateSwotItem', { said: t('saved'), quiet: true })
  const remove = useAct('diagnose.removeSwotItem', { said: t('removed') })
  const { id, version, sentence, kind } = item
  if (forms.open) return (
    <li className={css.line}>
      <ItemForm kind={kind} sentence={sentence} busy={update.isPending} error={update.error?.fields['change.sentence'] ?? update.error?.message} done={t('save')}
        onDone={change => update.mutate({ id, version, change }, { onSuccess: forms.hide })} onCancel={forms.hide} />
    </li>
  )
  return (
    <li className={css.item}>
      <div>
        <p className={css.sentence}>{sentence}</p>
        <ProofLine item={item} />
        <button type="button" className={css.why} aria-haspopup="dialog" aria-label={t('whyNamed', { sentence })} onClick={() => setAsking(true)}>{t('why')}</button>
      </div>
      {mayEdit ? (
        <div className={css.tools}>
          <IconButton ref={forms.refOf('edit')} label={t('editNamed', { sentence })} onClick={() => forms.show('edit')}><Pencil /></IconButton>
          <IconButton label={t('remove', { sentence })} onClick={() => remove.mutate({ id, version })}><Close /></IconButton>
        </div>
      ) : null}
      {isAsking ? <Drawer open onClose={() => setAsking(false)} title={sentence} closeLabel={deck('close')}><ThreadPanel id={id} /></Drawer> : null}
    </li>
  )
}

export const KindCard = ({ kind, items }: { kind: SwotKind; items: readonly SwotBoardItem[] }) => {
  const t = useWords(swotWords)
  const mayEdit = useMayEdit()
  const add = useAct('diagnose.createSwotItem', { said: t('added'), quiet: true })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    add.mutate({ kind, sentence: typedIn(form)['sentence'] ?? '' }, { onSuccess: () => form.reset() })
  }
  return (
    <Card title={t('kind', { kind })} aside={items.length || undefined}>
      <p className={css.hint}>{t('hint', { kind })}</p>
      <ul className={css.lines}>{items.map(item => <ItemLine key={item.id} item={item} />)}</ul>
      {mayEdit ? (
        <Fold title={t('addKind', { kind })}>
          <form className={css.add} onSubmit={submit}>
            <TextField name="sentence" label={t('addLabel', { kind })} required minLength={3} maxLength={300} error={add.error?.fields['sentence'] ?? add.error?.message} />
            <Buttons><Button type="submit" tone="quiet" busy={add.isPending}>{t('add')}</Button></Buttons>
          </form>
        </Fold>
      ) : null}
    </Card>
  )
}
