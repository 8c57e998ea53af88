/** The register of priorities: the order and what makes it, a rank chosen against it, skills nobody has, and what each lever lacks. */
import { useState } from 'react'
import { formatHours, formatMoney, formatNumber, formatShare, formatWholeMoney } from '@azimut/engines/locale'
import { Button } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { StateWord } from '#app/design/StateWord.tsx'
import { Table } from '#app/design/Table.tsx'
import { useAsk } from '#app/deck/asking.ts'
import { Figure } from '#app/deck/Figure.tsx'
import { Loading } from '#app/deck/Loading.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { RoomHeader } from '#app/deck/RoomHeader.tsx'
import { useMayEdit } from '#app/deck/session.tsx'
import { words } from '../plan.words.ts'
import { quoted } from '../quoted.page.ts'
import { Expectation } from './Expectation.tsx'
import type { Priorities, Ranked } from './priorities.page.ts'
import { prioritiesWords } from './priorities.words.ts'
import { Skills } from './Skills.tsx'

export const PrioritiesView = () => {
  const t = useWords(prioritiesWords)
  const room = useWords(words)
  const [open, setOpen] = useState<string | null>(null)
  const asked = useAsk('plan.readPriorities', {})
  const found = asked.data
  if (!found) return <Loading asked={asked} />
  const [first] = found.actions
  const chosen = found.actions.find(one => one.id === open)
  return (
    <Stack>
      <RoomHeader question={room('question')} sentence={!first ? t('empty') : first.score !== null || first.chosen ? t('sentence', { title: quoted(first.title) }) : t('sentenceUnknown')} detail={t('detail')} />
      <Order found={found} onOpen={setOpen} />
      <Readiness found={found} />
      <Skills found={found} />
      {chosen ? <Expectation key={chosen.id} action={chosen} rank={found.actions.indexOf(chosen) + 1} onClose={() => setOpen(null)} /> : null}
    </Stack>
  )
}

const Order = ({ found, onOpen }: { found: Priorities; onOpen: (id: string) => void }) => {
  const t = useWords(prioritiesWords)
  const locale = useLocale()
  const mayEdit = useMayEdit()
  const money = (cents: number | null) => (cents === null ? '–' : formatWholeMoney(cents, 'EUR', locale))
  const missing = (one: Ranked) => one.missing.filter(what => what !== 'confidence' && what !== 'expected').map(what => t(`${what}Missing`, { rate: money(found.usualRateCents) })).join(', ')
  const ranked = found.actions.map((one, at) => ({ ...one, rank: at + 1 }))
  return (
    <Card title={t('tableTitle')}>
      <Table stacks caption={t('tableTitle')} captionHidden locale={locale} rows={ranked} rowKey={one => one.id} empty={t('empty')} columns={[
        { key: 'action', header: t('action'), cell: one => <>{one.rank}. {one.title}{one.chosen ? <><br /><small>{t('chosen', { reason: one.chosen.reason })}</small></> : missing(one) ? <><br /><small>{t('missing', { what: missing(one) })}</small></> : null}</> },
        { key: 'who', header: t('who'), cell: one => one.ownerName ?? t('nobody'), sort: one => one.ownerName },
        { key: 'gain', header: t('gain'), align: 'end', cell: one => (one.missing.includes('expected') ? t('toSay') : money(one.gainCents)), sort: one => one.gainCents },
        { key: 'cost', header: t('cost'), align: 'end', cell: one => money(one.costCents), sort: one => one.costCents },
        { key: 'score', header: t('score'), align: 'end', sort: one => one.score, cell: one => (one.score === null ? '–' : <Figure size="cell" figure={{
          label: t('scoreLabel', { title: quoted(one.title) }), value: formatMoney(Math.round(one.score * 100), 'EUR', locale), period: t('scorePeriod'), definition: t('scoreDefinition'), formula: t('scoreFormula'),
          rows: [
            { label: t('results'), value: one.perMonth === null ? '–' : formatNumber(one.perMonth, locale, 1) },
            { label: t('confidence'), value: one.confidence === null ? t('unsure', { share: formatShare(found.usualConfidence, locale) }) : formatShare(one.confidence, locale) },
            { label: t('gainRow'), value: money(one.gainCents) }, { label: t('costRow'), value: money(one.costCents) }, { label: t('hours'), value: formatHours(one.hours, locale) },
          ],
        }} />) },
        ...(mayEdit ? [{ key: 'change', header: <span data-readers-only>{t('change')}</span>, cell: (one: (typeof ranked)[number]) => <Button tone="link" aria-label={`${t('change')} ${one.title}`} onClick={() => onOpen(one.id)}>{t('change')}</Button> }] : []),
      ]} />
    </Card>
  )
}

const Readiness = ({ found }: { found: Priorities }) => {
  const t = useWords(prioritiesWords)
  const locale = useLocale()
  const kinds = ['people', 'hours', 'money', 'content', 'measure'] as const
  const tones = { ready: 'good', missing: 'watch', unknown: 'early' } as const
  const said = { ready: t('ready'), missing: t('lacking'), unknown: t('unknown') }
  return (
    <Card title={t('readyTitle')}>
      <Table stacks caption={t('readyTitle')} captionHidden locale={locale} rows={found.lines} rowKey={one => one.id} empty={t('noLines')} columns={[
        { key: 'label', header: t('line'), cell: one => one.label },
        ...kinds.map(kind => ({ key: kind, header: t(kind === 'hours' ? 'hoursReady' : kind), cell: (one: Priorities['lines'][number]) => { const { state } = one.readiness.find(each => each.kind === kind)!; return <StateWord tone={tones[state]}>{said[state]}</StateWord> } })),
      ]} />
    </Card>
  )
}
