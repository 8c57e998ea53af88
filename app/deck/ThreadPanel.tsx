/** The red thread of one record, asked of the server: what it serves and what came of it, each stop one press away; and what people say of it. */
import { Stack } from '#app/design/Grid.tsx'
import type { OutputOf } from './api.ts'
import { useAsk } from './asking.ts'
import { Comments } from './Comments.tsx'
import { deckWords } from './deck.words.ts'
import { Loading } from './Loading.tsx'
import { useLocale, useWords } from './locale.tsx'
import { useCompany } from './session.tsx'
import { ThreadRail } from './ThreadRail.tsx'
import type { ThreadStop } from './ThreadRail.tsx'

type Thread = OutputOf<'thread.readThread'>

/** Beyond so many stops a side, and so many of one kind (a course has a review a month), the rest is counted. */
const shownStops = 8
const shownOfKind = 2

const firstOfEach = (nodes: Thread['why']) => {
  const seen = new Map<string, number>()
  return nodes.filter(({ noun }) => { const count = (seen.get(noun) ?? 0) + 1; seen.set(noun, count); return count <= shownOfKind }).slice(0, shownStops)
}

/** Stands in the page, or in a `Drawer`. */
export const ThreadPanel = ({ id }: { id: string }) => {
  const t = useWords(deckWords)
  const locale = useLocale()
  const company = useCompany()
  const { data } = useAsk('thread.readThread', { id })
  if (!data) return <Loading />
  const roomOf = (noun: string) => `/w/${company.id}/${noun.split('.')[0]}`
  const stopsOf = (nodes: Thread['why']): ThreadStop[] => {
    const stops = firstOfEach(nodes).map(node => ({ id: node.id, kind: node.words[locale], title: node.title, href: roomOf(node.noun) }))
    return nodes.length > stops.length ? [...stops, { id: 'more', kind: '', title: t('moreStops', { count: nodes.length - stops.length }) }] : stops
  }
  const missing = data.toLink.map(({ role, words }): ThreadStop => ({ id: role, kind: words[locale], href: roomOf(data.here.noun) }))
  return (
    <Stack>
      <ThreadRail why={[...missing, ...stopsOf(data.why)]} soWhat={stopsOf(data.andSo)} here={{ kind: data.here.words[locale], title: data.here.title }} />
      <Comments aboutId={id} />
    </Stack>
  )
}
