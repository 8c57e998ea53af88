/** A secret shown once, to be copied now. */
import { Button } from '#app/design/Button.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { useToast } from '#app/design/UndoToast.tsx'
import { useWords } from '../locale.tsx'
import css from './settings.module.css'
import { words } from './settings.words.ts'

export const OnceShown = ({ lead, value }: { lead: string; value: string }) => {
  const t = useWords(words)
  const tell = useToast()
  return (
    <div className={css.once} role="status">
      <Stack tight>
        <p>{lead}</p>
        <code>{value}</code>
        <div><Button tone="link" onClick={() => void navigator.clipboard.writeText(value).then(() => tell({ text: t('copied') }))}>{t('copy')}</Button></div>
      </Stack>
    </div>
  )
}
