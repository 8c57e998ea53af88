/** Brings a table somebody already has: a file dropped or chosen, or cells pasted from Excel, read as soon as they are there. */
import { useState } from 'react'
import { Button, Buttons } from '#app/design/Button.tsx'
import { TextArea } from '#app/design/Field.tsx'
import { FileDrop } from '#app/design/FileDrop.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { bringWords } from './bring.words.ts'
import { useWords } from './locale.tsx'
import { sendFile, sendText } from './sentFile.ts'
import type { SentFile } from './sentFile.ts'

export const BringTable = ({ busy, error, onSent }: { busy: boolean; error?: string | undefined; onSent: (file: SentFile) => void }) => {
  const t = useWords(bringWords)
  const [text, setText] = useState('')
  const read = (pasted: string) => { if (pasted.trim()) void sendText(t('pasted'), pasted).then(onSent) }
  return (
    <Stack tight>
      <FileDrop label={t(busy ? 'reading' : 'drop')} hint={t('dropHint')} accept=".xlsx,.csv,.tsv,.txt,.xls,text/csv,text/plain" busy={busy} onFile={file => void sendFile(file).then(onSent)} />
      <TextArea
        label={t('paste')} rows={2} value={text} spellCheck={false} onChange={event => setText(event.target.value)}
        onPaste={event => { event.preventDefault(); const pasted = event.clipboardData.getData('text/plain'); setText(pasted); read(pasted) }}
      />
      {text.trim() ? <Buttons><Button tone="quiet" busy={busy} onClick={() => read(text)}>{t('readPaste')}</Button></Buttons> : null}
      {error ? <p role="alert">{error}</p> : null}
    </Stack>
  )
}
