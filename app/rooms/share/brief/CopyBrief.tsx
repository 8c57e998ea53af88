/** The brief of the strategy, shown whole before it is copied. */
import { useState } from 'react'
import { Button, Buttons } from '#app/design/Button.tsx'
import { CopyField } from '#app/design/CopyField.tsx'
import { Drawer } from '#app/design/Drawer.tsx'
import { useAsk } from '#app/deck/asking.ts'
import { deckWords } from '#app/deck/deck.words.ts'
import { useWords } from '#app/deck/locale.tsx'
import { words } from './brief.words.ts'

export const CopyBrief = () => {
  const t = useWords(words)
  const deck = useWords(deckWords)
  const [open, setOpen] = useState(false)
  const brief = useAsk('share.readBrief', {}, { enabled: open })
  return (
    <Buttons>
      <Button tone="quiet" onClick={() => setOpen(true)}>{t('copyBrief')}</Button>
      <Drawer open={open} onClose={() => setOpen(false)} title={t('title')} closeLabel={deck('close')}>
        {brief.data ? <CopyField label={t('brief')} help={t('help')} rows={18} value={brief.data.markdown} words={{ copy: t('copy'), copied: t('copied'), selected: t('selected') }} /> : <p>{t('writing')}</p>}
      </Drawer>
    </Buttons>
  )
}
