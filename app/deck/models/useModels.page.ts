// One's own models, asked of the account: kept, replaced and removed, whatever the company one is in.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Model } from '#app/kernel/accounts/models.ts'
import type { ApiError } from '../api.ts'
import { knock } from '../api.ts'
import { useLocale } from '../locale.tsx'

const key = ['models']
type Unkept<M> = M extends Model ? Omit<M, 'id'> & { id?: string } : never
export type Written = Unkept<Model>

export const useModels = () => {
  const locale = useLocale()
  return useQuery<Model[], ApiError>({ queryKey: key, queryFn: () => knock<Model[]>('listModels', {}, { locale }) })
}

export function useModelDoor<I extends object>(name: 'keepModel' | 'removeModel') {
  const locale = useLocale()
  const queries = useQueryClient()
  return useMutation<unknown, ApiError, I>({ mutationFn: form => knock(name, form, { locale }), onSuccess: () => queries.invalidateQueries({ queryKey: key }) })
}
