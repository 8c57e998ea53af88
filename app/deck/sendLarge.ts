// Sends a file of any size to the server in pieces, so that it can be told how far it is, go on after a cut, and be stopped.
import { ApiError } from './api.ts'
import type { Locale } from './words.ts'

/** A file the server holds, as operations take it. */
export interface SentLarge { fileName: string; uploadId: string }

const pieceBytes = 8_000_000
const tries = 3

export interface HowToSend { company: string; locale: Locale; signal?: AbortSignal; progress?: (share: number) => void }

/** Throws `ApiError`; when stopped, the browser's own `AbortError`. */
export async function sendLarge(file: File, { company, locale, signal, progress }: HowToSend): Promise<SentLarge> {
  let [upload, from] = ['', 0]
  for (let left = tries; from < file.size || !upload;) {
    const address = `/api/w/${company}/uploads?from=${from}${upload ? `&upload=${upload}` : ''}`
    try {
      const answer = await fetch(address, { method: 'POST', headers: { 'content-type': 'application/octet-stream', 'x-azimut-locale': locale }, body: file.slice(from, from + pieceBytes), ...(signal ? { signal } : {}) })
      const body = await answer.json() as { id: string; bytes: number; code: string; message: string }
      // The piece had arrived, and its answer was lost: go on from what is there.
      if (answer.status === 409) { from = body.bytes; continue }
      if (!answer.ok) throw new ApiError(answer.status, body)
      upload = body.id
      from = body.bytes
      left = tries
      progress?.(file.size ? from / file.size : 1)
    } catch (error) {
      if (signal?.aborted || error instanceof ApiError) throw error
      left -= 1
      if (left === 0) throw new ApiError(0, { code: 'unreachable', message: locale === 'en' ? 'Azimut does not answer. Drop the file again in a moment.' : 'Azimut ne répond pas. Déposez le fichier à nouveau dans un instant.' })
    }
  }
  return { fileName: file.name, uploadId: upload }
}
