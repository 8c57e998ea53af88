/** On home, while the first run is not over: the way back to it, and the screens left for later. */
import { ButtonLink, Buttons } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Link } from '#app/design/link.tsx'
import { useAsk } from '../asking.ts'
import { useWords } from '../locale.tsx'
import { useCompany, useMayEdit } from '../session.tsx'
import css from './Guide.module.css'
import { guideWords } from './guide.words.ts'
import { placeOn, screenAddress } from './screens.ts'

export const Resume = () => {
  const t = useWords(guideWords)
  const { id } = useCompany()
  const mayEdit = useMayEdit()
  const run = useAsk('crew.readFirstRun', {}).data
  if (!run || !mayEdit || (run.finishedAt && !run.later.length)) return null
  const { at, count } = placeOn(run.path, run.reached)
  return (
    <Card title={t(run.finishedAt ? 'stillToDo' : 'underWay')}>
      {run.later.length ? <ul className={css.left}>{run.later.map(screen => <li key={screen}><Link href={screenAddress(id, screen)}>{t('screen', { screen: String(screen) })}</Link></li>)}</ul> : null}
      {run.finishedAt ? null : <Buttons><ButtonLink tone="quiet" href={screenAddress(id, run.reached)}>{t('resume', { at, count })}</ButtonLink></Buttons>}
    </Card>
  )
}
