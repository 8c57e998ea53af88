// The key of a till's page, shown once: kept by this tab alone, so that the sheet printed next can carry its QR code.
import { useSyncExternalStore } from 'react'

const keys = new Map<string, string>()
const heard = new Set<() => void>()

export const keepKey = ({ id, token }: { id: string; token: string }) => {
  keys.set(id, token)
  for (const tell of heard) tell()
}

const subscribe = (tell: () => void) => { heard.add(tell); return () => { heard.delete(tell) } }
/** Undefined for a till opened in another tab, or on another day. */
export const useShownKey = (till: string) => useSyncExternalStore(subscribe, () => keys.get(till))
