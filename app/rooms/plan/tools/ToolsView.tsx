/** The register of tools: for each thing to do, the tools side by side, what was decided, and those to look at again. */
import { useState } from 'react'
import { formatDate, formatMoney, formatNumber, formatWholeMoney } from '@azimut/engines/locale'
import { Button, Buttons } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { EmptyState } from '#app/design/EmptyState.tsx'
import { Fold } from '#app/design/Fold.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { Table } from '#app/design/Table.tsx'
import { useAct, useAsk } from '#app/deck/asking.ts'
import { Figure } from '#app/deck/Figure.tsx'
import { Loading } from '#app/deck/Loading.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { RoomHeader } from '#app/deck/RoomHeader.tsx'
import { useMayEdit } from '#app/deck/session.tsx'
import { ToolForm } from './ToolForm.tsx'
import type { Group, Tool } from './tools.page.ts'
import { toolsWords } from './tools.words.ts'

export const ToolsView = () => {
  const t = useWords(toolsWords)
  const locale = useLocale()
  const mayEdit = useMayEdit()
  const asked = useAsk('plan.readTools', {})
  if (!asked.data) return <Loading asked={asked} />
  const { groups, monthly, due } = asked.data
  const tools = groups.flatMap(one => one.tools)
  const hasKept = tools.some(one => one.row.decision === 'keep')
  const sentence = hasKept ? t('sentence', { tools: tools.length, monthly: monthly === null ? 'none' : monthly.isPart ? 'part' : 'whole', money: monthly === null ? '' : priceIn(locale)(monthly.cents) }) : t('sentenceNone', { tools: tools.length })
  return (
    <Stack>
      <RoomHeader question={t('question')} sentence={tools.length ? sentence : t('empty')} />
      {tools.length ? null : <EmptyState sentence={t('emptyDetail')} minutes={t('emptyMinutes')} />}
      {due.length ? <Card title={t('due')} lit><Rows>{due.map(one => <Due key={one.id} tool={one} />)}</Rows></Card> : null}
      {groups.map(one => <Compared key={one.purpose} group={one} groups={groups} />)}
      {mayEdit ? <Card><Fold title={t('add')} open={!tools.length}><ToolForm groups={groups} /></Fold></Card> : null}
    </Stack>
  )
}

/** A price is said with its cents when it has some. */
const priceIn = (locale: ReturnType<typeof useLocale>) => (cents: number) => (cents % 100 === 0 ? formatWholeMoney : formatMoney)(cents, 'EUR', locale)

const Due = ({ tool: { id, version, name, decidedOn } }: { tool: Tool }) => {
  const t = useWords(toolsWords)
  const locale = useLocale()
  const mayEdit = useMayEdit()
  const check = useAct('plan.checkTool', { said: t('checked', { name }) })
  const answers = ['yes', 'partly', 'no'] as const
  return <Row title={t('dueAsk', { name })} detail={decidedOn ? t('dueSince', { day: formatDate(decidedOn, locale) }) : undefined} aside={mayEdit ? <Buttons>{answers.map(one => <Button key={one} tone="quiet" busy={check.isPending} onClick={() => check.mutate({ id, version, answersNeed: one })}>{t(one)}</Button>)}</Buttons> : undefined} />
}

const Compared = ({ group, groups }: { group: Group; groups: Group[] }) => {
  const t = useWords(toolsWords)
  const locale = useLocale()
  const mayEdit = useMayEdit()
  const [changing, setChanging] = useState<string | null>(null)
  const { purpose, needs, tools, isStable, isDouble } = group
  const changed = tools.find(one => one.row.id === changing)?.row
  const markOf = (tool: Tool, need: string) => tool.needs.find(one => one.need.trim().toLocaleLowerCase() === need.trim().toLocaleLowerCase())?.score ?? null
  return (
    <Card title={purpose}>
      <Stack tight>
        {isDouble ? <p><strong>{t('double')}</strong></p> : null}
        <Table stacks caption={purpose} captionHidden locale={locale} rows={tools} rowKey={one => one.row.id} empty={t('empty')} columns={[
          { key: 'tool', header: t('tool'), wraps: true, cell: ({ row }) => row.name },
          { key: 'price', header: t('price'), align: 'end', cell: ({ row }) => <>{row.centsPerMonth === null ? t('unknown') : priceIn(locale)(row.centsPerMonth)}{row.seats === null ? null : <><br /><small>{t('seats', { count: row.seats })}</small></>}</> },
          { key: 'score', header: t('score'), align: 'end', cell: ({ row, score }) => (score === null ? t('untried') : <Figure size="plain" nameless figure={{
            label: t('scoreOf', { name: row.name }), value: formatNumber(score, locale, 1), period: t('scorePeriod'), definition: t('scoreDefinition'), formula: t('scoreFormula'),
            rows: needs.map(one => ({ label: t('weight', one), value: String(markOf(row, one.need) ?? t('untried')) })),
          }} />) },
          { key: 'decision', header: t('decision'), wraps: true, cell: ({ row }) => <Decision tool={row} /> },
          ...(mayEdit ? [{ key: 'change', header: '', cell: ({ row }: Group['tools'][number]) => <Button tone="link" aria-label={`${t('change')} ${row.name}`} onClick={() => setChanging(row.id)}>{t('change')}</Button> }] : []),
        ]} />
        {needs.length ? <p>{t('weights', { needs: needs.map(one => t('weight', one)).join(', ') })} {isStable === null ? null : t(isStable ? 'stable' : 'unstable')}</p> : null}
        {changed ? <><ToolForm key={changed.id} groups={groups} tool={changed} onDone={() => setChanging(null)} /><Button tone="link" onClick={() => setChanging(null)}>{t('close')}</Button></> : null}
      </Stack>
    </Card>
  )
}

const Decision = ({ tool: { id, version, name, decision, checkOn, answersNeed } }: { tool: Tool }) => {
  const t = useWords(toolsWords)
  const locale = useLocale()
  const mayEdit = useMayEdit()
  const decide = useAct('plan.decideTool', { said: row => t(row.decision === 'keep' ? 'saidKept' : 'saidDropped', { name }) })
  const said = decision === null ? t('undecided') : decision === 'drop' ? t('dropped') : answersNeed ? t('keptChecked', { answer: t(answersNeed) }) : t('kept', { day: checkOn ? formatDate(checkOn, locale) : '' })
  const choices = (['keep', 'drop'] as const).filter(one => one !== decision)
  return <>{said}{mayEdit ? <Buttons>{choices.map(one => <Button key={one} tone="link" busy={decide.isPending} aria-label={`${t(one)} ${name}`} onClick={() => decide.mutate({ id, version, decision: one })}>{t(one)}</Button>)}</Buttons> : null}</>
}
