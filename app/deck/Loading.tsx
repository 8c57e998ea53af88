/** What stands where a page will be, while it comes; when it cannot come, why, and the way to ask again. */
import { Button } from '#app/design/Button.tsx'
import { EmptyState } from '#app/design/EmptyState.tsx'
import { Skeleton } from '#app/design/Skeleton.tsx'
import type { ApiError } from './api.ts'
import { deckWords } from './deck.words.ts'
import { useWords } from './locale.tsx'

type Asked = { error: ApiError | null; refetch: () => unknown }

export const Loading = ({ asked }: { asked?: Asked }) => {
  const t = useWords(deckWords)
  if (!asked?.error) return <Skeleton label={t('loading')} />
  const isSignedOut = asked.error.status === 401
  // The door is loaded afresh: this page still believes that one is inside.
  const goOn = () => { if (isSignedOut) location.assign(`/sign-in#${location.pathname}`); else void asked.refetch() }
  return <div role="alert"><EmptyState sentence={asked.error.message} action={<Button onClick={goOn}>{t(isSignedOut ? 'signIn' : 'again')}</Button>} /></div>
}
