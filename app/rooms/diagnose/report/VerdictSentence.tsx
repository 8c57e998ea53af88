/** The one sentence of the diagnosis, in the reader's words. */
import { useWords } from '#app/deck/locale.tsx'
import type { Verdict } from './diagnosis.ts'
import { reportWords } from './report.words.ts'

export const VerdictSentence = ({ verdict }: { verdict: Verdict }) => {
  const t = useWords(reportWords)
  switch (verdict.kind) {
    case 'both': return t('both', { good: verdict.good, bad: verdict.bad })
    case 'bad': return t('bad', { bad: verdict.bad })
    case 'details': return t('details', { count: verdict.count })
    case 'clean': return t('clean', { pages: verdict.pages })
  }
}
