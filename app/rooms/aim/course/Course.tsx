/** The course once set: its five checks, what is counted exactly, the stake it serves. */
import { formatTenths } from '@azimut/engines/expected'
import { formatDate } from '@azimut/engines/locale'
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { Grid, Stack } from '#app/design/Grid.tsx'
import { StateWord } from '#app/design/StateWord.tsx'
import type { OutputOf } from '#app/deck/api.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { ThreadPanel } from '#app/deck/ThreadPanel.tsx'
import { words } from './course.words.ts'

type Aim = OutputOf<'aim.readAim'>

export const Course = ({ aim, objective }: { aim: Aim; objective: Aim['objectives'][number] }) => {
  const t = useWords(words)
  const locale = useLocale()
  const counted = aim.countables.find(one => one.id === objective.kpiId)
  const stake = aim.stakes.find(one => one.id === objective.stakeId)
  const results = counted?.many[locale] ?? ''
  const end = formatDate(objective.endOn, locale, 'long')
  const checks = [
    { name: t('specific'), detail: t('specificDetail'), met: true },
    { name: t('measurable'), detail: t('measurableDetail', { to: objective.toPerMonth, results }), met: true },
    { name: t('dated'), detail: t('datedDetail', { end }), met: true },
    { name: t('accepted'), detail: objective.acceptedBy === null ? t('acceptedNobody') : t('acceptedDetail', { name: objective.acceptedBy }), met: objective.acceptedBy !== null },
    { name: t('reachable'), detail: aim.chance === null ? t('reachableLater') : t('reachableDetail', { chances: formatTenths(aim.chance, locale) }), met: aim.chance !== null && aim.chance >= 0.5 },
  ]
  return (
    <Grid layout="lead">
      <Stack>
        {counted ? (
          <Card title={t('kpiTitle')}>
            <Rows>
              <Row title={t('definition')} detail={counted.definition[locale]} />
              <Row title={t('formula')} detail={counted.formula[locale]} />
              <Row title={t('human')} detail={counted.humanSignal[locale]} />
            </Rows>
          </Card>
        ) : null}
        <ThreadPanel id={objective.id} />
      </Stack>
      <Stack>
        <Card title={t('smart')}>
          <Rows>{checks.map(check => <Row key={check.name} title={check.name} detail={check.detail} aside={<StateWord tone={check.met ? 'good' : 'early'}>{check.met ? t('yes') : t('notYet')}</StateWord>} />)}</Rows>
        </Card>
        {stake ? <Card title={t('serves')}><Rows><Row title={stake.sentence} detail={stake.answers ? `${t('answers')} ${t('quoted', { text: stake.answers })}` : t('noWeakness')} /></Rows></Card> : null}
      </Stack>
    </Grid>
  )
}
