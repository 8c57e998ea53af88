/** What the chosen levers ask for and nobody can do; and what each person can do, ticked. */
import { Card } from '#app/design/Card.tsx'
import { CheckRow, Row, Rows } from '#app/design/CheckRow.tsx'
import { Fold } from '#app/design/Fold.tsx'
import { Stack } from '#app/design/Grid.tsx'
import type { OutputOf } from '#app/deck/api.ts'
import { useAct, useAsk } from '#app/deck/asking.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { useMayEdit } from '#app/deck/session.tsx'
import type { Priorities } from './priorities.page.ts'
import { prioritiesWords } from './priorities.words.ts'

type Person = OutputOf<'plan.listPeople'>[number]

export const Skills = ({ found }: { found: Priorities }) => {
  const t = useWords(prioritiesWords)
  const locale = useLocale()
  const mayEdit = useMayEdit()
  const people = useAsk('plan.listPeople', {})
  const { gaps } = found
  return (
    <Card title={t('gapsTitle')}>
      <Stack>
        {gaps === null ? <p>{t('gapsUnknown')}</p> : gaps.length ? (
          <Stack tight>
            <Rows>{gaps.map(one => <Row key={one.skill.en} title={one.skill[locale]} detail={t('gap', { levers: one.levers.map(lever => lever[locale]).join(', ') })} />)}</Rows>
            <p>{t('gapChoices')}</p>
          </Stack>
        ) : <p>{t('noGaps')}</p>}
        {mayEdit ? (people.data ?? []).map(person => <Fold key={person.id} title={t('skillsOf', { name: person.name })}><SkillList person={person} skills={found.skills} /></Fold>) : null}
      </Stack>
    </Card>
  )
}

const SkillList = ({ person, skills }: { person: Person; skills: Priorities['skills'] }) => {
  const t = useWords(prioritiesWords)
  const locale = useLocale()
  const save = useAct('plan.updatePerson', { said: t('skillsSaved', { name: person.name }) })
  const has = new Set(person.skills ?? [])
  // One tick is saved at a time; the others are not greyed meanwhile.
  const turn = (id: string, on: boolean) => {
    if (!save.isPending) save.mutate({ id: person.id, version: person.version, change: { skills: on ? [...has, id] : [...has].filter(one => one !== id) } })
  }
  return <Rows>{skills.map(one => <CheckRow key={one.id} title={one.name[locale]} checked={has.has(one.id)} onChange={on => turn(one.id, on)} />)}</Rows>
}
