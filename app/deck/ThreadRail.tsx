/** The red thread beside a thing: « Why? » goes up to the objective and what was seen, « So what? » goes down to what came of it. */
import { ArrowDown, ArrowUp, Unlinked } from '#app/design/icons.tsx'
import { Link } from '#app/design/link.tsx'
import { deckWords } from './deck.words.ts'
import { useWords } from './locale.tsx'
import css from './ThreadRail.module.css'

export type ThreadStop = {
  id: string
  /** The kind of thing, in a word (« Objectif »). */
  kind: string
  /** Missing title: this link is still to be made. */
  title?: string
  /** Where to read it or, when missing, where to make the link. */
  href?: string
}

export type ThreadRailProps = {
  /** From the nearest to the farthest, both ways. */
  why: readonly ThreadStop[]
  soWhat: readonly ThreadStop[]
  /** The thing itself. */
  here: { kind: string; title: string }
}

const Stop = ({ stop }: { stop: ThreadStop }) => {
  const t = useWords(deckWords)
  const missing = stop.title === undefined
  const text = missing ? <><Unlinked size={14} />{t('missing')}</> : stop.title
  return (
    <li className={css.stop} data-missing={missing || undefined}>
      <small>{stop.kind}</small>
      {stop.href ? <Link href={stop.href} aria-label={missing ? `${stop.kind}, ${t('missing')}` : undefined}>{text}</Link> : <span>{text}</span>}
    </li>
  )
}

export const ThreadRail = ({ why, soWhat, here }: ThreadRailProps) => {
  const t = useWords(deckWords)
  return (
    <aside className={css.rail}>
      <h2><ArrowUp />{t('why')}</h2>
      <ol className={css.stops}>{why.toReversed().map((stop) => <Stop key={stop.id} stop={stop} />)}</ol>
      <p className={css.here}><small>{here.kind}</small><strong>{here.title}</strong></p>
      <ol className={css.stops}>{soWhat.map((stop) => <Stop key={stop.id} stop={stop} />)}</ol>
      <h2><ArrowDown />{t('soWhat')}</h2>
    </aside>
  )
}
