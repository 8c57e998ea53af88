/** Knocks at a door of the account, then enters: who one is is asked again, and the page moves on. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { knock } from '../api.ts'
import type { ApiError } from '../api.ts'
import { useLocale } from '../locale.tsx'
import type { Company } from '../session.tsx'

type Entered = { companies: Company[] }

/** `to` says where to go once inside, from the companies of the person. */
export function useDoor(name: 'setUp' | 'signIn' | 'acceptInvitation' | 'createCompany', to: (companies: Company[]) => string) {
  const locale = useLocale()
  const queries = useQueryClient()
  const navigate = useNavigate()
  return useMutation<Entered, ApiError, object>({
    mutationFn: form => knock<Entered>(name, form, { locale }),
    async onSuccess({ companies }) {
      await queries.refetchQueries({ queryKey: ['me'] })
      await navigate({ ...placeOf(to(companies)), replace: true })
    },
  })
}

/** `/invitation#token` as the router wants it. */
export function placeOf(address: string) {
  const [to = '/', ...hash] = address.split('#')
  return { to, hash: hash.join('#') }
}

/** What was refused beside no field of the form: the sentences of the others, or of the whole. */
export function troubleOf(error: ApiError | null, shown: readonly string[]): string | undefined {
  if (!error || Object.keys(error.fields).some(field => shown.includes(field))) return undefined
  return Object.values(error.fields).join(' ') || error.message
}
