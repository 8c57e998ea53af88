/** How strict each rule of the method is in this company. */
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { SelectField } from '#app/design/Field.tsx'
import { Fold } from '#app/design/Fold.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { useAct, useAsk } from '../asking.ts'
import { useWords } from '../locale.tsx'
import { words } from './rules.words.ts'
import css from './settings.module.css'

const levels = ['advice', 'asked', 'required'] as const
type Level = (typeof levels)[number]

/** As the method has them until a company chooses: a test sets them beside the rules themselves. */
export const rules = {
  diagnose: { identityBeforeChannels: 'advice' },
  aim: { vanity: 'advice', fewKpis: 'advice', kpiMeetsPeople: 'advice', valueIsMeasured: 'advice', metOffline: 'advice', sameObjective: 'advice' },
  plan: { actionHasOwner: 'advice', channelIsOpen: 'advice', studyFirst: 'advice' },
  act: { deadlineKept: 'advice', doneWhenMet: 'asked', contentHasCta: 'advice', contentRested: 'advice', contentReviewed: 'asked', briefComplete: 'asked', campaignReady: 'asked' },
  learn: { questionsAnswered: 'advice' },
} as const satisfies Record<string, Record<string, Level>>

type Room = keyof typeof rules
type Rule = { [R in Room]: keyof (typeof rules)[R] }[Room]

export const RuleLevels = ({ mayChange }: { mayChange: boolean }) => {
  const t = useWords(words)
  const chosen = useAsk('crew.listRuleLevels', {}).data ?? []
  const set = useAct('crew.setRuleLevel', { said: t('ruleChanged') })
  return (
    <Card title={t('rules')}>
      <Stack>
        <p>{t('rulesLead')}</p>
        {(Object.keys(rules) as Room[]).map(room => (
          <Fold key={room} title={t(room)}>
            <Rows>
              {(Object.entries(rules[room]) as [Rule, Level][]).map(([rule, usual]) => {
                const id = `${room}.${rule}`
                const level = chosen.find(one => one.rule === id)?.level ?? usual
                const choice = <span className={css.control}><SelectField label={<span data-readers-only>{t(rule)}</span>} value={level} disabled={set.isPending} onChange={event => set.mutate({ rule: id, level: event.target.value as Level })} options={levels.map(value => ({ value, label: t(value) }))} /></span>
                return <Row key={id} title={t(rule)} aside={mayChange ? choice : t(level)} />
              })}
            </Rows>
          </Fold>
        ))}
      </Stack>
    </Card>
  )
}
