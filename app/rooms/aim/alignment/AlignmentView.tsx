/** Does everything serve something? The value of digital in one sentence, goals facing objectives, stakes, and what hangs from nothing. */
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { ButtonLink } from '#app/design/Button.tsx'
import { Grid, Stack } from '#app/design/Grid.tsx'
import { Table } from '#app/design/Table.tsx'
import { useAsk } from '#app/deck/asking.ts'
import type { OutputOf } from '#app/deck/api.ts'
import { Loading } from '#app/deck/Loading.tsx'
import { useWords } from '#app/deck/locale.tsx'
import { RoomHeader } from '#app/deck/RoomHeader.tsx'
import { useCompany, useMayEdit } from '#app/deck/session.tsx'
import { words } from '../course/course.words.ts'
import { alignmentWords } from './alignment.words.ts'
import { GoalForm } from './GoalForm.tsx'
import { GoalMatrix } from './GoalMatrix.tsx'
import { ValueCard } from './ValueCard.tsx'

type Alignment = OutputOf<'aim.readAlignment'>

export const AlignmentView = () => {
  const t = useWords(alignmentWords)
  const room = useWords(words)
  const mayEdit = useMayEdit()
  const asked = useAsk('aim.readAlignment', {})
  if (!asked.data) return <Loading asked={asked} />
  const all = asked.data
  // Goals nobody wrote yet are not missing links: Essentiel has none.
  const faced = all.goals.length ? [...all.goals, ...all.objectives].filter(one => one.alone).length : 0
  const missing = faced + all.objectivesToLink.length + all.actionsToLink.length
  return (
    <Stack>
      <RoomHeader question={room('question')} sentence={all.goals.length || missing ? t('sentence', { missing }) : t('noGoalsYet')} detail={t('detail')} />
      <Card title={t('matrix')}>
        <Stack>
          <GoalMatrix goals={all.goals} objectives={all.objectives} />
          {mayEdit ? <GoalForm first={!all.goals.length} /> : null}
        </Stack>
      </Card>
      <Grid layout="lead">
        <ValueCard key={all.value?.row.version} value={all.value} kpis={all.kpis} />
        <Stack><ToLink all={all} /></Stack>
      </Grid>
      <Card title={t('stakes')}><Table stacks caption={t('stakes')} captionHidden rows={all.stakes} rowKey={one => one.row.id} empty={t('none')} columns={[
        { key: 'stake', header: t('stakes'), wraps: true, cell: one => one.row.sentence, sort: one => one.row.sentence },
        { key: 'answers', header: t('answers'), wraps: true, cell: one => one.answers ?? t('noNeed') },
        { key: 'objectives', header: t('objectives'), align: 'end', cell: one => one.objectives, sort: one => one.objectives },
      ]} /></Card>
    </Stack>
  )
}

const ToLink = ({ all: { objectivesToLink, actionsToLink } }: { all: Alignment }) => {
  const t = useWords(alignmentWords)
  const company = useCompany()
  const rows = [
    ...objectivesToLink.map(one => ({ ...one, said: t(one.lacks === 'need' ? 'objectiveNeed' : 'objectiveStake') })),
    ...actionsToLink.map(one => ({ ...one, said: t(one.lacks === 'stake' ? 'actionStake' : 'actionObjective') })),
  ]
  return (
    <Card title={t('toLink')} foot={objectivesToLink.some(one => one.lacks === 'need') ? <ButtonLink tone="link" href={`/w/${company.id}/diagnose`}>{t('toDiagnose')}</ButtonLink> : undefined}>
      {rows.length ? <Rows>{rows.map(one => <Row key={one.id} title={one.title} detail={one.said} />)}</Rows> : <p>{t('allLinked')}</p>}
    </Card>
  )
}
