// Uses a model in the company of the page: a copy, which the company may then change as it likes.
import { useToast } from '#app/design/UndoToast.tsx'
import type { Model } from '#app/kernel/accounts/models.ts'
import { useAct } from '../asking.ts'
import { useWords } from '../locale.tsx'
import { words } from './models.words.ts'

export function useUsing() {
  const t = useWords(words)
  const tell = useToast()
  const question = useAct('aim.createOwnQuestion', { said: t('questionUsed') })
  const lever = useAct('plan.createLeverRate', { said: t('leverUsed') })
  const checklist = useAct('plan.applyChecklist')
  const use = (model: Model) => {
    switch (model.kind) {
      case 'question': return question.mutate(model.content)
      case 'lever': return lever.mutate(model.content)
      case 'checklist': return checklist.mutate(model.content, { onSuccess: ({ actions }) => tell({ text: t('checklistUsed', { count: actions.length }) }) })
    }
  }
  return { use, busy: question.isPending || lever.isPending || checklist.isPending }
}
