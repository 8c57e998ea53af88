// The way of a file of costs on the page: sent in pieces, tried, stopped when asked.
import { useRef, useState } from 'react'
import { ask, ApiError } from '#app/deck/api.ts'
import type { InputOf, OutputOf } from '#app/deck/api.ts'
import { useLocale } from '#app/deck/locale.tsx'
import { sendLarge } from '#app/deck/sendLarge.ts'
import { useCompany } from '#app/deck/session.tsx'
import { useFileShare } from '../file/useFileShare.page.ts'

export type CostFile = InputOf<'measure.tryCostFile'>
export type Tried = { file: CostFile; preview: OutputOf<'measure.tryCostFile'> }
/** `isAgain`: a file already shown is read another way, and stays on the page meanwhile. */
export interface Underway { name: string; step: 'sending' | 'reading'; share: number | undefined; isAgain?: boolean }

/** `tried` holds the files read so far; `underway` the one at work. */
export function useCostFiles() {
  const company = useCompany()
  const locale = useLocale()
  const [tried, setTried] = useState<Tried[]>([])
  const [underway, setUnderway] = useState<Underway | null>(null)
  const [error, setError] = useState<string>()
  const stopping = useRef<AbortController>(null)
  const [reading, setReading] = useState<string>()
  const [isStopped, setStopped] = useState(false)
  const share = useFileShare(reading)

  const read = async (file: CostFile, { signal, isAgain = false }: { signal?: AbortSignal; isAgain?: boolean } = {}): Promise<Tried> => {
    setReading(file.uploadId)
    setUnderway({ name: file.fileName, step: 'reading', share: undefined, isAgain })
    return { file, preview: await ask(company.id, 'measure.tryCostFile', file, { locale, ...(signal ? { signal } : {}) }) }
  }
  const work = async (steps: () => Promise<void>) => {
    setError(undefined)
    setStopped(false)
    try { await steps() } catch (failure) { if (failure instanceof ApiError && failure.code !== 'stopped') setError(failure.message) } finally { setUnderway(null); setReading(undefined) }
  }
  return {
    tried, error, isStopped,
    underway: underway && { ...underway, share: underway.share ?? share },
    choose: (files: readonly File[]) => work(async () => {
      const { signal } = stopping.current = new AbortController()
      for (const file of files) {
        setUnderway({ name: file.name, step: 'sending', share: 0 })
        const sent = await sendLarge(file, { company: company.id, locale, signal, progress: share => setUnderway({ name: file.name, step: 'sending', share }) })
        const one = await read(sent, { signal })
        setTried(before => [...before, one])
      }
    }),
    /** The same file read another way: its columns said, its accounts understood otherwise. */
    again: (file: CostFile) => work(async () => {
      const one = await read(file, { isAgain: true })
      setTried(before => before.map(other => (other.file.uploadId === file.uploadId ? one : other)))
    }),
    stop() {
      stopping.current?.abort()
      setStopped(true)
      if (reading) void ask(company.id, 'measure.stopFile', { uploadId: reading }, { locale }).catch(() => {})
    },
    done: () => setTried([]),
  }
}
