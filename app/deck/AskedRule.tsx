/** A rule that asks before it lets go on: what it says, and passing over it in one press, noted with the person's name. */
import { Button, Buttons } from '#app/design/Button.tsx'
import type { ApiError } from './api.ts'
import { askedWords } from './asked.words.ts'
import { useWords } from './locale.tsx'

/** The rule an answer names, when it may be passed over. */
const ruleOf = (error: ApiError) => (error.code === 'rule-asked' && typeof error.details['rule'] === 'string' ? error.details['rule'] : undefined)

export const AskedRule = ({ error, onPassOver }: { error: ApiError | null; onPassOver: (passOver: string[]) => void }) => {
  const t = useWords(askedWords)
  if (!error || Object.keys(error.fields).length) return null
  const rule = ruleOf(error)
  return (
    <div role="alert">
      <p>{error.message}</p>
      {rule ? <Buttons><Button tone="quiet" onClick={() => onPassOver([rule])}>{t('passOver')}</Button></Buttons> : null}
    </div>
  )
}
