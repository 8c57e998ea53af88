/** Coherence: the share of what runs that serves something, what is to link, and what runs by itself. */
import { formatShare } from '@azimut/engines/locale'
import { ButtonLink } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { Unlinked } from '#app/design/icons.tsx'
import { useAsk } from '#app/deck/asking.ts'
import { Figure } from '#app/deck/Figure.tsx'
import type { FigureExplained } from '#app/deck/figure.ts'
import { Loading } from '#app/deck/Loading.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { useCompany } from '#app/deck/session.tsx'
import { ViewHead } from '../views/ViewHead.tsx'
import type { Coherence, Loose } from './coherence.ts'
import { coherenceWords } from './coherence.words.ts'
import { Initiatives } from './Initiatives.tsx'

const useShare = ({ share, running, reached }: Coherence): FigureExplained => {
  const t = useWords(coherenceWords)
  const locale = useLocale()
  return {
    label: t('label'), value: share === null ? '–' : formatShare(Math.round(share * 100) / 100, locale), period: t('period'), definition: t('definition'), formula: t('formula'),
    rows: [{ label: t('linked'), value: String(reached) }, { label: t('running'), value: String(running) }],
  }
}

export const CoherenceView = () => {
  const asked = useAsk('diagnose.readCoherence', {})
  return asked.data ? <Read coherence={asked.data} /> : <Loading asked={asked} />
}

const Read = ({ coherence }: { coherence: Coherence }) => {
  const t = useWords(coherenceWords)
  const figure = useShare(coherence)
  const placeOf = usePlace()
  const { running, share, toLink } = coherence
  const [first] = toLink
  return (
    <Stack>
      <ViewHead sentence={t('sentence', { running, loose: toLink.length })} detail={t('detail')} action={first ? <ButtonLink href={placeOf(first)}>{t('linkFirst')}</ButtonLink> : undefined} />
      {share === null ? null : <Card><Figure figure={figure} /></Card>}
      {toLink.length ? <ToLink loose={toLink} /> : null}
      <Initiatives coherence={coherence} />
    </Stack>
  )
}

/** Where the missing link of one is made. */
const usePlace = () => {
  const { id } = useCompany()
  return ({ noun, missing }: Loose) => `/w/${id}/${noun === 'action' ? missing === 'stake' ? 'aim' : 'plan' : missing === 'objective' ? 'aim' : 'diagnose?view=channels'}`
}

const ToLink = ({ loose }: { loose: readonly Loose[] }) => {
  const t = useWords(coherenceWords)
  const placeOf = usePlace()
  return (
    <Card title={t('toLink')} aside={loose.length}>
      <Rows>
        {loose.map(one => (
          <Row key={one.id} lead={<Unlinked />} title={one.title} detail={t('missing', { noun: one.noun, missing: one.missing })}
            aside={<ButtonLink tone="link" href={placeOf(one)} aria-label={t('linkNamed', { title: one.title })}>{t('link')}</ButtonLink>} />
        ))}
      </Rows>
    </Card>
  )
}
