/** « Votre site »: whether it is shown to be the company's own, how to show it, and how it is to be read. */
import { useState } from 'react'
import { formatDate } from '@azimut/engines/locale'
import { Card } from '#app/design/Card.tsx'
import { Fold } from '#app/design/Fold.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { StateWord } from '#app/design/StateWord.tsx'
import type { StateTone } from '#app/design/StateWord.tsx'
import { useAct, useAsk } from '#app/deck/asking.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { useMayEdit } from '#app/deck/session.tsx'
import { OwnershipWays } from './OwnershipWays.tsx'
import { ReadingChoices } from './ReadingChoices.tsx'
import type { OwnSite } from './readOwnSite.ts'
import { ownSiteWords } from './ownSite.words.ts'

export const OwnSiteCard = () => {
  const t = useWords(ownSiteWords)
  const mayEdit = useMayEdit()
  const { data } = useAsk('diagnose.readOwnSite', {})
  const prove = useAct('diagnose.proveSite')
  /** The version that was there when one pressed: the answer comes as the next one. */
  const [pressedAt, setPressedAt] = useState<number>()
  if (!data) return null
  const isLooking = prove.isPending || pressedAt === data.version
  const isHeld = data.ownership?.by && !data.ownership.isLost
  const look = () => prove.mutate({}, { onSuccess: ({ version }) => setPressedAt(version) })
  return (
    <Card title={t('title')} aside={data.host}>
      <Stack>
        <div role="status">{isLooking ? <p>{t('looking')}</p> : <Standing ownership={data.ownership} />}</div>
        {mayEdit && !isHeld ? <Fold title={t('prove')}><OwnershipWays site={data} isLooking={isLooking} onLook={look} /></Fold> : null}
        {mayEdit ? <Fold title={t('settings')}><ReadingChoices site={data} isOurs={Boolean(isHeld)} /></Fold> : null}
      </Stack>
    </Card>
  )
}

const Standing = ({ ownership }: Pick<OwnSite, 'ownership'>) => {
  const t = useWords(ownSiteWords)
  const locale = useLocale()
  const day = (on: string | null) => (on === null ? '' : formatDate(on, locale))
  if (!ownership) return <Said tone="early" word={t('unproven')}>{t('unprovenWhy')}</Said>
  const { by, isLost, isAway, provenOn, checkedOn } = ownership
  if (isAway && (by === null || isLost)) return <Said tone="early" word={t('away')}>{t('awayWhy', { day: day(checkedOn) })}</Said>
  if (by === null) return <Said tone="watch" word={t('nothing')}>{t('nothingWhy', { day: day(checkedOn) })}</Said>
  if (isLost) return <Said tone="watch" word={t('lost')}>{t('lostWhy', { by, day: day(checkedOn) })}</Said>
  return <Said tone="good" word={t('proven')}>{t('provenWhy', { by, day: day(provenOn) })}</Said>
}

const Said = ({ tone, word, children }: { tone: StateTone; word: string; children: string }) => <Stack tight><p><StateWord tone={tone}>{word}</StateWord></p><p>{children}</p></Stack>
