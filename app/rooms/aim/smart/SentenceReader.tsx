/** An objective written in one's own words, read as one types: what is there, what is missing, what to add. */
import { useState } from 'react'
import { TextArea } from '#app/design/Field.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { useWords } from '#app/deck/locale.tsx'
import { SmartChecks } from './SmartChecks.tsx'
import { smartWords } from './smart.words.ts'

export const SentenceReader = () => {
  const t = useWords(smartWords)
  const [sentence, setSentence] = useState('')
  return (
    <Stack>
      <TextArea label={t('field')} help={t('help')} rows={2} value={sentence} onChange={event => setSentence(event.target.value)} maxLength={400} />
      {sentence.trim() ? <section aria-label={t('checks')} aria-live="polite"><SmartChecks sentence={sentence} /></section> : null}
    </Stack>
  )
}
