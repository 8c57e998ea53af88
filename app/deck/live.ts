// Live updates in the page: what changed is asked again; progress is heard as it happens.
import { useEffect } from 'react'
import { useQueryClient } from '@tanstack/react-query'

export type LiveMessage = { event: string; data: Record<string, unknown> }
type Heard = (message: LiveMessage) => void
const listeners = new Set<Heard>()

/** Opens the stream of a company, once for the whole page. */
export function useLive(company: string) {
  const queries = useQueryClient()
  useEffect(() => {
    const stream = new EventSource(`/api/w/${company}/live`)
    let asking: ReturnType<typeof setTimeout> | undefined
    stream.addEventListener('change', event => {
      const message = JSON.parse((event as MessageEvent<string>).data) as LiveMessage
      for (const heard of listeners) heard(message)
      if (message.event.endsWith('Progress')) return
      // Several records often change at once: one round of questions is enough.
      clearTimeout(asking)
      asking = setTimeout(() => void queries.invalidateQueries({ queryKey: [company] }), 150)
    })
    return () => { stream.close(); clearTimeout(asking) }
  }, [company, queries])
}

/** Hears the messages of one name, for a progress strip. */
export function useHeard(name: string, heard: (data: Record<string, unknown>) => void) {
  useEffect(() => {
    const listener: Heard = message => { if (message.event === name) heard(message.data) }
    listeners.add(listener)
    return () => { listeners.delete(listener) }
  }, [name, heard])
}
