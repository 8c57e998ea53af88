/** « Visiter une entreprise d’exemple »: asked for once, written meanwhile, then a link. One may go on with one's own work. */
import { useEffect } from 'react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { Button, ButtonLink, Buttons } from '#app/design/Button.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { Bar } from '#app/design/Progress.tsx'
import { knock } from '../api.ts'
import type { ApiError } from '../api.ts'
import { useLocale, useWords } from '../locale.tsx'
import { Trouble } from './Door.tsx'
import { entryWords } from './entry.words.ts'

type Example = { state: 'none' | 'telling' | 'ready' | 'failed'; share: number; company: string | null }
const wish = 'visit'
/** Opens the list and asks for the example by itself. */
export const exampleAddress = `/companies#${wish}`

export const ExampleVisit = () => {
  const t = useWords(entryWords)
  const locale = useLocale()
  const queries = useQueryClient()
  const isWished = useLocation().hash === wish
  const example = useQuery<Example, ApiError>({
    queryKey: ['example'], queryFn: () => knock<Example>('readExample', {}, { locale }),
    refetchInterval: ({ state: { data } }) => data?.state === 'telling' ? 1500 : false,
  })
  const open = useMutation<Example, ApiError>({ mutationFn: () => knock<Example>('openExample', {}, { locale }), onSuccess: said => { queries.setQueryData(['example'], said) } })
  const { mutate } = open
  useEffect(() => { if (isWished) mutate() }, [isWished, mutate])
  const state = example.data?.state
  // The example joins the list of companies once it is whole.
  useEffect(() => { if (state === 'ready') void queries.invalidateQueries({ queryKey: ['me'] }) }, [state, queries])
  if (!example.data) return null
  const { share, company } = example.data
  if (state === 'ready' && company) return <Buttons><ButtonLink tone="link" href={`/w/${company}`}>{t('visitReady')}</ButtonLink></Buttons>
  if (state === 'telling') return <div role="status"><Stack tight><p>{t('visitTelling')}</p><Bar share={share} label={t('visitTelling')} /></Stack></div>
  return (
    <Stack tight>
      {state === 'failed' ? <Trouble>{t('visitFailed')}</Trouble> : open.error ? <Trouble>{open.error.message}</Trouble> : null}
      <Buttons><Button tone="link" busy={open.isPending} onClick={() => mutate()}>{t('visit')}</Button></Buttons>
    </Stack>
  )
}
