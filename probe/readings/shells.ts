// Pages that their scripts write: of a site whose front door is one, nothing can be called missing.
import { isShell } from '../rules/words/shell.ts'
import type { Reading } from './reading.ts'

/** True when the front door arrives empty. */
export const shells: Reading<true, boolean> = {
  id: 'shells',
  note: (page) => isShell(page) || undefined,
  read: ({ homeUrl }, notes) => notes.some(({ url }) => url === homeUrl),
}
