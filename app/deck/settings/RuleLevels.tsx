/** How strict each rule of the method is in this company. */
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { SelectField } from '#app/design/Field.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { useAct, useAsk } from '../asking.ts'
import { useWords } from '../locale.tsx'
import css from './settings.module.css'
import { words } from './settings.words.ts'

const rules = [{ id: 'aim.vanity', word: 'vanity' }, { id: 'plan.actionHasOwner', word: 'actionHasOwner' }, { id: 'act.deadlineKept', word: 'deadlineKept' }] as const
const levels = ['advice', 'asked', 'required'] as const
type Level = (typeof levels)[number]

export const RuleLevels = ({ mayChange }: { mayChange: boolean }) => {
  const t = useWords(words)
  const chosen = useAsk('crew.listRuleLevels', {}).data ?? []
  const set = useAct('crew.setRuleLevel', { said: t('ruleChanged') })
  const levelOf = (rule: string): Level => chosen.find(one => one.rule === rule)?.level ?? 'advice'
  return (
    <Card title={t('rules')}>
      <Stack>
        <p>{t('rulesLead')}</p>
        <Rows>
          {rules.map(({ id, word }) => (
            mayChange ? <div key={id} className={css.rule}>
              <SelectField label={t(word)} value={levelOf(id)} disabled={set.isPending} onChange={event => set.mutate({ rule: id, level: event.target.value as Level })} options={levels.map(value => ({ value, label: t(value) }))} />
            </div> : <Row key={id} title={t(word)} aside={t(levelOf(id))} />
          ))}
        </Rows>
      </Stack>
    </Card>
  )
}
