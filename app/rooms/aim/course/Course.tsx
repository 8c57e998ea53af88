/** The course once set: what the budget may give, its five checks, what is counted exactly, the stake it serves. */
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { Grid, Stack } from '#app/design/Grid.tsx'
import type { OutputOf } from '#app/deck/api.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { ThreadPanel } from '#app/deck/ThreadPanel.tsx'
import { SmartChecks } from '../smart/SmartChecks.tsx'
import css from './course.module.css'
import { words } from './course.words.ts'
import { Scenarios } from './Scenarios.tsx'

type Aim = OutputOf<'aim.readAim'>

export const Course = ({ aim, objective }: { aim: Aim; objective: Aim['objectives'][number] }) => {
  const t = useWords(words)
  const locale = useLocale()
  const counted = aim.countables.find(one => one.id === objective.kpiId)
  const stake = aim.stakes.find(one => one.id === objective.stakeId)
  const challenge = aim.templates.find(one => one.templateId === objective.templateId)?.challenge ?? counted?.vanityWarning
  return (
    <Grid layout="lead">
      <Stack>
        <Scenarios aim={aim} objective={objective} />
        {counted ? (
          <Card title={t('kpiTitle')}>
            <Rows>
              <Row title={t('definition')} detail={counted.definition[locale]} />
              <Row title={t('formula')} detail={counted.formula[locale]} />
              <Row title={t('human')} detail={counted.humanSignal[locale]} />
            </Rows>
          </Card>
        ) : null}
        {challenge ? <Card title={t('challenge')}><p className={css.grey}>{challenge[locale]}</p></Card> : null}
        {stake ? <Card title={t('serves')}><Rows><Row title={stake.sentence} detail={stake.answers ? `${t('answers')} ${t('quoted', { text: stake.answers })}` : t('noWeakness')} /></Rows></Card> : null}
      </Stack>
      <Stack>
        <Card title={t('smart')}><SmartChecks sentence={objective.sentence} facts={{ acceptedBy: objective.acceptedBy, chance: aim.chance }} /></Card>
        <ThreadPanel id={objective.id} />
      </Stack>
    </Grid>
  )
}
