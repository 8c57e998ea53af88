/** Where to paste the code, for the program the site is made with; to do oneself, or to send to the person who keeps the site. */
import { useState } from 'react'
import { Button, Buttons } from '#app/design/Button.tsx'
import { CopyField } from '#app/design/CopyField.tsx'
import { SelectField } from '#app/design/Field.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { useAct, useAsk } from '#app/deck/asking.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { useMayEdit } from '#app/deck/session.tsx'
import { installWords } from './install.words.ts'
import { LiveCheck } from './LiveCheck.tsx'
import { SendCode } from './SendCode.tsx'
import css from './InstallSteps.module.css'

/** `onHeard` is told once a check finds that the site was heard: the guided first run goes on from there. */
export const InstallSteps = ({ onHeard }: { onHeard?: () => void }) => {
  const t = useWords(installWords)
  const locale = useLocale()
  const mayEdit = useMayEdit()
  const { data } = useAsk('measure.readInstallSteps', {})
  const make = useAct('measure.installTracker', { said: t('codeMade') })
  const [chosen, setChosen] = useState<string | null>(null)
  if (!data) return null
  const cms = data.cms.find(one => one.id === chosen) ?? data.cms[0]!
  if (!cms.snippet) return mayEdit ? <Buttons><Button busy={make.isPending} onClick={() => make.mutate({})}>{t('makeCode')}</Button></Buttons> : null
  return (
    <Stack>
      <SelectField label={t('program')} value={cms.id} onChange={event => setChosen(event.target.value)} help={cms.id === data.recognised ? t('recognised') : undefined}
        options={data.cms.map(one => ({ value: one.id, label: one.name[locale] }))} />
      <p>{t(cms.who === 'you' ? 'youCan' : 'keeperCan', { minutes: cms.minutes })}</p>
      <ol className={css.steps}>{cms.steps.map(step => <li key={step.fr}>{step[locale]}</li>)}</ol>
      <CopyField label={t('code')} rows={4} value={cms.snippet} words={{ copy: t('copy'), copied: t('copied'), selected: t('selected') }} />
      {cms.limit ? <p><small>{cms.limit[locale]}</small></p> : null}
      {mayEdit ? <SendCode cmsId={cms.id} /> : null}
      <LiveCheck {...(onHeard ? { onHeard } : {})} />
    </Stack>
  )
}
