// How pages ask and act: answers are kept, refreshed when the company changes, and refused writes say why.
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useToast } from '#app/design/UndoToast.tsx'
import { ask } from './api.ts'
import type { ApiError, InputOf, OperationName, OutputOf } from './api.ts'
import { deckWords } from './deck.words.ts'
import { useLocale, useWords } from './locale.tsx'
import { useCompany } from './session.tsx'

/** Asks a reading operation. Kept by company, room and input; asked again when something of the company changes. */
export function useAsk<N extends OperationName>(name: N, input: InputOf<N>, { enabled = true }: { enabled?: boolean } = {}) {
  const company = useCompany()
  const locale = useLocale()
  const [room, key] = name.split('.')
  return useQuery<OutputOf<N>, ApiError>({
    queryKey: [company.id, room, key, input, locale],
    queryFn: ({ signal }) => ask(company.id, name, input, { locale, signal }),
    placeholderData: keepPreviousData, enabled,
    retry: (count, error) => error.status === 0 && count < 3,
  })
}

/**
 * Acts. On success everything of the company is asked again and, when the answer is a record, the message offers to undo;
 * `said` may find nothing to say of an answer; `mayUndo` says no where taking the record back would leave the rest of what was done.
 * `quiet` leaves errors to the caller (a form shows them beside its fields). `inTurn`, for answers kept as they are given,
 * lets one reach the server after the other: the last one given is the one that stays.
 */
export function useAct<N extends OperationName>(name: N, { said, mayUndo, quiet = false, inTurn = false }: { said?: string | ((output: OutputOf<N>) => string | undefined); mayUndo?: (output: OutputOf<N>) => boolean; quiet?: boolean; inTurn?: boolean } = {}) {
  const company = useCompany()
  const locale = useLocale()
  const t = useWords(deckWords)
  const tell = useToast()
  const queries = useQueryClient()
  return useMutation<OutputOf<N>, ApiError, InputOf<N> & { passOver?: readonly string[] }>({
    ...(inTurn ? { scope: { id: `${company.id} ${name}` } } : {}),
    mutationFn: ({ passOver, ...input }) => ask(company.id, name, input as InputOf<N>, {
      locale, ...(passOver ? { passOver } : {}), advised: advice => { for (const one of advice) tell({ text: one.message }) },
    }),
    async onSuccess(output) {
      await queries.invalidateQueries({ queryKey: [company.id] })
      const record = output as { id?: string; version?: number } | undefined
      const text = typeof said === 'function' ? said(output) : said
      if (text === undefined) return
      const undo = record?.id !== undefined && record.version !== undefined && mayUndo?.(output) !== false
        ? { label: t('undo'), run: () => { void ask(company.id, 'thread.undo', { id: record.id!, version: record.version! }, { locale }).then(() => queries.invalidateQueries({ queryKey: [company.id] }), (error: ApiError) => tell({ text: error.message, tone: 'bad' })) } }
        : undefined
      tell({ text, ...(undo ? { action: undo } : {}) })
    },
    onError(error) { if (!quiet) tell({ text: error.message, tone: 'bad' }) },
  })
}
