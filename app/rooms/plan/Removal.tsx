/** The small cross at the end of a line of the plan: what it takes away comes back from the message it leaves. */
import { IconButton } from '#app/design/Button.tsx'
import { Close } from '#app/design/icons.tsx'
import { useAct } from '#app/deck/asking.ts'
import { useWords } from '#app/deck/locale.tsx'
import { useMayEdit } from '#app/deck/session.tsx'
import { words } from './plan.words.ts'

type What = 'plan.removeAction' | 'plan.removePerson' | 'plan.removeBudgetLine'

export const Removal = ({ what, row: { id, version }, title }: { what: What; row: { id: string; version: number }; title: string }) => {
  const t = useWords(words)
  const remove = useAct(what, { said: t('removed', { title }) })
  return useMayEdit() ? <IconButton label={t('remove', { title })} onClick={() => remove.mutate({ id, version })}><Close /></IconButton> : null
}
