/** At the foot of home: how many questions of the method have their answer, and the way to them. */
import { Link } from '#app/design/link.tsx'
import { useAsk } from '#app/deck/asking.ts'
import { useWords } from '#app/deck/locale.tsx'
import { useCompany, useShows } from '#app/deck/session.tsx'
import { isOpen } from './question.page.ts'
import { words } from './questions.words.ts'

export const QuestionsLine = () => {
  const t = useWords(words)
  const { id } = useCompany()
  const isComplete = useShows('complete')
  const asked = useAsk('home.readQuestions', {}).data?.filter(one => isComplete || one.pace !== 'complete')
  if (!asked) return null
  return <li><Link href={`/w/${id}?view=questions`}>{t('line', { answered: asked.filter(one => !isOpen(one)).length, all: asked.length })}</Link></li>
}
