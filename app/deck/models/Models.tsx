/** « Mes modèles »: what one keeps from one company to the next, and uses here. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { formatHours, formatMoney, formatNumber } from '@azimut/engines/locale'
import { Button, ButtonLink, Buttons } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { Grid, Stack } from '#app/design/Grid.tsx'
import { useToast } from '#app/design/UndoToast.tsx'
import type { Model } from '#app/kernel/accounts/models.ts'
import { useAsk } from '../asking.ts'
import { Loading } from '../Loading.tsx'
import { useLocale, useWords } from '../locale.tsx'
import { RoomHeader } from '../RoomHeader.tsx'
import { useCompany, useMayEdit } from '../session.tsx'
import { ChecklistForm, LeverForm, QuestionForm } from './ModelForm.tsx'
import type { LeverName } from './ModelForm.tsx'
import { words } from './models.words.ts'
import { useModelDoor, useModels } from './useModels.page.ts'
import type { Written } from './useModels.page.ts'
import { useUsing } from './useUsing.page.ts'

const kinds = [
  { kind: 'question', title: 'questions', none: 'questionsNone', add: 'addQuestion' },
  { kind: 'lever', title: 'levers', none: 'leversNone', add: 'addLever' },
  { kind: 'checklist', title: 'checklists', none: 'checklistsNone', add: 'addChecklist' },
] as const

export default function Models() {
  const t = useWords(words)
  const locale = useLocale()
  const { id } = useCompany()
  const asked = useModels()
  const levers = useAsk('plan.readPlan', {}).data?.levers.map(({ id, name }) => ({ id, name: name[locale] })).toSorted((a, b) => a.name.localeCompare(b.name, locale)) ?? []
  if (!asked.data) return <Loading asked={asked} />
  const models = asked.data
  const shelves = kinds.map(one => <Shelf key={one.kind} {...one} models={models.filter(model => model.kind === one.kind)} levers={levers} />)
  return (
    <Stack>
      <RoomHeader question={t('question')} sentence={t('sentence', { count: models.length })} detail={t('detail')} action={<ButtonLink tone="link" href={`/w/${id}/settings`}>{t('back')}</ButtonLink>} />
      {models.length ? shelves : <Grid>{shelves}</Grid>}
    </Stack>
  )
}

const Shelf = ({ kind, title, none, add, models, levers }: (typeof kinds)[number] & { models: readonly Model[]; levers: readonly LeverName[] }) => {
  const t = useWords(words)
  const [opened, setOpened] = useState<string>()
  const close = () => setOpened(undefined)
  const form = (model?: Model): ReactNode => {
    switch (kind) {
      case 'question': return <QuestionForm model={model?.kind === kind ? model : undefined} onDone={close} />
      case 'lever': return <LeverForm model={model?.kind === kind ? model : undefined} levers={levers} onDone={close} />
      case 'checklist': return <ChecklistForm model={model?.kind === kind ? model : undefined} onDone={close} />
    }
  }
  return (
    <Card title={t(title)} foot={opened === 'new' ? undefined : <Buttons><Button tone="quiet" onClick={() => setOpened('new')}>{t(add)}</Button></Buttons>}>
      <Stack>
        {models.length ? <Rows>{models.map(model => opened === model.id ? <div key={model.id}>{form(model)}</div> : <Kept key={model.id} model={model} levers={levers} onChange={() => setOpened(model.id)} />)}</Rows> : <p>{t(none)}</p>}
        {opened === 'new' ? form() : null}
      </Stack>
    </Card>
  )
}

const Kept = ({ model, levers, onChange }: { model: Model; levers: readonly LeverName[]; onChange: () => void }) => {
  const t = useWords(words)
  const mayEdit = useMayEdit()
  const tell = useToast()
  const keep = useModelDoor<Written>('keepModel')
  const remove = useModelDoor<{ id: string }>('removeModel')
  const using = useUsing()
  const { id, ...content } = model
  const undo = { label: t('undo'), run: () => keep.mutate(content) }
  return (
    <div>
      <Row title={model.kind === 'lever' ? levers.find(one => one.id === model.content.leverId)?.name ?? model.name : model.name} detail={<Detail model={model} />} />
      <Buttons>
        {mayEdit ? <Button tone="quiet" busy={using.busy} onClick={() => using.use(model)}>{t('use')}</Button> : null}
        <Button tone="link" onClick={onChange}>{t('change')}</Button>
        <Button tone="link" busy={remove.isPending} onClick={() => remove.mutate({ id }, { onSuccess: () => tell({ text: t('removed'), action: undo }) })}>{t('remove')}</Button>
      </Buttons>
    </div>
  )
}

const Detail = ({ model }: { model: Model }) => {
  const t = useWords(words)
  const locale = useLocale()
  if (model.kind === 'question') return model.content.why
  if (model.kind === 'checklist') return t('itemsFact', { count: model.content.items.length, hours: formatHours(model.content.items.reduce((sum, one) => sum + one.hours, 0), locale) })
  const { priceCents, visits, results, origin } = model.content
  const facts = [
    priceCents === null ? '' : t('priceFact', { price: formatMoney(priceCents, 'EUR', locale) }),
    visits === null || results === null ? '' : t('rateFact', { results: formatNumber(results, locale), visits: formatNumber(visits, locale) }),
  ]
  return [...facts, origin].filter(Boolean).join(' · ')
}
