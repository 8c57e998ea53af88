// How far the server is with a file, while it works on it.
import { useCallback, useState } from 'react'
import { useHeard } from '#app/deck/live.ts'

/** 0–1; undefined before the first word of it. */
export function useFileShare(uploadId: string | undefined): number | undefined {
  const [told, setTold] = useState<{ uploadId: unknown; share: number }>()
  useHeard('measure.fileProgress', useCallback(({ uploadId, read, of }) => setTold({ uploadId, share: Number(read) / Number(of) }), []))
  return uploadId !== undefined && told?.uploadId === uploadId ? told.share : undefined
}
