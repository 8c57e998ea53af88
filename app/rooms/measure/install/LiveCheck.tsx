/** « Est-ce en place ? » : one button, one sentence, and the first visit when it came. */
import { useEffect } from 'react'
import { Button, Buttons } from '#app/design/Button.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { StateWord } from '#app/design/StateWord.tsx'
import type { OutputOf } from '#app/deck/api.ts'
import { useAct } from '#app/deck/asking.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { heardAt } from './heardAt.page.ts'
import { installWords } from './install.words.ts'

type Check = OutputOf<'measure.checkInstall'>
const tones = { live: 'good', elsewhere: 'good', silent: 'early', missing: 'watch', 'other-key': 'watch', down: 'bad' } as const

export const LiveCheck = ({ onHeard }: { onHeard?: () => void }) => {
  const t = useWords(installWords)
  const locale = useLocale()
  const check = useAct('measure.checkInstall')
  const heard = check.data?.first ?? null
  useEffect(() => { if (heard !== null) onHeard?.() }, [heard, onHeard])
  return (
    <Stack tight>
      <Buttons><Button busy={check.isPending} onClick={() => check.mutate({})}>{t('check')}</Button></Buttons>
      <div role="status">
        {check.isPending ? <p>{t('checking')}</p> : null}
        {check.data && !check.isPending ? <p><StateWord tone={tones[check.data.state]}>{sentence(t, check.data)}</StateWord></p> : null}
        {heard !== null && !check.isPending ? <p><strong>{heardAt({ t, locale }, heard)}</strong></p> : null}
      </div>
    </Stack>
  )
}

function sentence(t: ReturnType<typeof useWords<keyof (typeof installWords)['fr']>>, { state, foundKey, trouble, url }: Check): string {
  if (state === 'other-key') return t('otherKey', { key: foundKey ?? '' })
  if (state === 'down') return t(trouble === 'error-page' ? 'downError' : trouble === 'unknown-name' ? 'downName' : 'down', { url })
  return t(state)
}
