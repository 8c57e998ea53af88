/** A file at work: what is done with it, how far it is, and how to stop. */
import { useCallback, useState } from 'react'
import { formatShare } from '@azimut/engines/locale'
import { Button, Buttons } from '#app/design/Button.tsx'
import { Bar } from '#app/design/Progress.tsx'
import { useHeard } from '#app/deck/live.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { costWords } from './costs.words.ts'

export const Working = ({ step, name, share, onStop }: { step: 'sending' | 'reading' | 'importing'; name: string; share: number | undefined; onStop: () => void }) => {
  const t = useWords(costWords)
  const locale = useLocale()
  return (
    <div>
      <p role="status">{t(step, { name })}</p>
      <Bar label={t(step, { name })} {...(share === undefined ? {} : { share })} />
      <Buttons>{share === undefined ? null : <small>{t('share', { share: formatShare(Math.round(share * 100) / 100, locale) })}</small>}<Button tone="link" onClick={onStop}>{t('stop')}</Button></Buttons>
    </div>
  )
}

/** How far the server is with a file, while it works on it. */
export function useFileShare(uploadId: string | undefined): number | undefined {
  const [told, setTold] = useState<{ uploadId: unknown; share: number }>()
  useHeard('measure.fileProgress', useCallback(({ uploadId, read, of }) => setTold({ uploadId, share: Number(read) / Number(of) }), []))
  return uploadId !== undefined && told?.uploadId === uploadId ? told.share : undefined
}
