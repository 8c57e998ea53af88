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
  diagnose: { 'diagnose.identityBeforeChannels': 'advice' },
  aim: { 'aim.vanity': 'advice', 'aim.fewKpis': 'advice', 'aim.kpiMeetsPeople': 'advice', 'aim.valueIsMeasured': 'advice', 'aim.metOffline': 'advice', 'aim.sameObjective': 'advice' },
  plan: { 'plan.actionHasOwner': 'advice', 'plan.channelIsOpen': 'advice', 'plan.studyFirst': 'advice' },
  act: { 'act.deadlineKept': 'advice', 'act.doneWhenMet': 'asked', 'act.contentHasCta': 'advice', 'act.contentRested': 'advice', 'act.contentReviewed': 'asked', 'act.briefComplete': 'asked', 'act.campaignReady': 'asked' },
  learn: { 'learn.questionsAnswered': 'advice' },
} as const satisfies Record<string, Record<string, Level>>

type Room = keyof typeof rules
type RuleId = { [R in Room]: keyof (typeof rules)[R] }[Room]

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
              {(Object.entries(rules[room]) as [RuleId, Level][]).map(([id, usual]) => {
                const level = chosen.find(one => one.rule === id)?.level ?? usual
                return mayChange
                  ? <div key={id} className={css.rule}><SelectField label={t(id)} value={level} disabled={set.isPending} onChange={event => set.mutate({ rule: id, level: event.target.value as Level })} options={levels.map(value => ({ value, label: t(value) }))} /></div>
                  : <Row key={id} title={t(id)} aside={t(level)} />
              })}
            </Rows>
          </Fold>
        ))}
      </Stack>
    </Card>
  )
}
