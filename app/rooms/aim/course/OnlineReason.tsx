/** « Pourquoi le même objectif, s’il est déjà atteint hors ligne ? » The question opens by itself when another objective says the same. */
import { Choice } from '#app/design/Choice.tsx'
import { TextField } from '#app/design/Field.tsx'
import { Fold } from '#app/design/Fold.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { useWords } from '#app/deck/locale.tsx'
import { words } from './course.words.ts'

const answers = { yes: true, no: false, later: null } as const
type Answer = keyof typeof answers

export const OnlineReason = ({ isMet, onMet, reason, onReason, similar }: { isMet: boolean | null; onMet: (isMet: boolean | null) => void; reason: string; onReason: (reason: string) => void; similar: string | undefined }) => {
  const t = useWords(words)
  const value: Answer = isMet === null ? 'later' : isMet ? 'yes' : 'no'
  return (
    <Fold title={t('offline')} open={similar !== undefined || isMet === true}>
      <Stack>
        <Choice<Answer> label={t('offline')} value={value} onChange={next => onMet(answers[next])} options={[{ value: 'no', label: t('offlineNo') }, { value: 'yes', label: t('offlineYes') }, { value: 'later', label: t('offlineLater') }]} />
        {similar === undefined ? null : <p>{t('similar', { sentence: similar })}</p>}
        {isMet || similar !== undefined ? <TextField label={t('onlineReason')} help={t('onlineReasonHelp')} value={reason} onChange={event => onReason(event.target.value)} maxLength={500} /> : null}
      </Stack>
    </Fold>
  )
}
