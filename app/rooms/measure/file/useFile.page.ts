// The way of a file on the page: sent in pieces, tried, read another way when asked, stopped.
import { useCallback, useRef, useState } from 'react'
import { ask, ApiError } from '#app/deck/api.ts'
import type { InputOf, OutputOf } from '#app/deck/api.ts'
import { useHeard } from '#app/deck/live.ts'
import { useLocale } from '#app/deck/locale.tsx'
import { sendLarge } from '#app/deck/sendLarge.ts'
import type { SentLarge } from '#app/deck/sendLarge.ts'
import { useCompany } from '#app/deck/session.tsx'

export interface Underway { name: string; step: 'sending' | 'reading'; share: number | undefined }
type Tries = 'measure.trySaleFile' | 'measure.trySearchFile'
export interface TriedFile<N extends Tries> { file: InputOf<N>; preview: OutputOf<N> }

/** `tries` is the operation that reads the file and writes nothing. */
export function useFile<N extends Tries>(tries: N) {
  const company = useCompany()
  const locale = useLocale()
  const [tried, setTried] = useState<TriedFile<N>>()
  const [underway, setUnderway] = useState<Underway>()
  const [error, setError] = useState<string>()
  const stopping = useRef<AbortController>(null)
  const uploading = useRef<string>(null)
  useHeard('measure.fileProgress', useCallback(({ uploadId, read, of }) => {
    if (uploadId === uploading.current) setUnderway(now => now && { ...now, share: Number(read) / Number(of) })
  }, []))

  const read = async (file: InputOf<N>) => {
    const { uploadId, fileName } = file as Partial<SentLarge> & { fileName: string }
    uploading.current = uploadId ?? null
    setUnderway({ name: fileName, step: 'reading', share: undefined })
    const signal = stopping.current?.signal
    setTried({ file, preview: await ask(company.id, tries, file, { locale, ...(signal ? { signal } : {}) }) })
  }
  const work = async (steps: () => Promise<void>) => {
    setError(undefined)
    try { await steps() } catch (failure) { if (failure instanceof ApiError) setError(failure.message) } finally { setUnderway(undefined) }
  }
  return {
    tried, underway, error,
    choose: (file: File) => work(async () => {
      const { signal } = stopping.current = new AbortController()
      setUnderway({ name: file.name, step: 'sending', share: 0 })
      const sent = await sendLarge(file, { company: company.id, locale, signal, progress: share => setUnderway({ name: file.name, step: 'sending', share }) })
      await read(sent as InputOf<N>)
    }),
    again: (file: InputOf<N>) => work(() => read(file)),
    stop() {
      stopping.current?.abort()
      if (uploading.current) void ask(company.id, 'measure.stopFile', { uploadId: uploading.current }, { locale }).catch(() => {})
    },
    done: () => setTried(undefined),
  }
}
