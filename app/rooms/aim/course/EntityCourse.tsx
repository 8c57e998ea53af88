/** The course of one entity (`?entity=`), set beside the company's own; then back to where they stand side by side. */
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Stack } from '#app/design/Grid.tsx'
import { useAsk } from '#app/deck/asking.ts'
import { Loading } from '#app/deck/Loading.tsx'
import { useWords } from '#app/deck/locale.tsx'
import { RoomHeader } from '#app/deck/RoomHeader.tsx'
import { useCompany, useMayEdit } from '#app/deck/session.tsx'
import { CourseForm } from './CourseForm.tsx'
import { words } from './course.words.ts'

type Entity = { id: string; name: string }

/** The entity the address names, if it is one of the company's and one may set its course. */
export function useEntity(): Entity | undefined {
  const { entity } = useSearch({ strict: false }) as { entity?: unknown }
  const mayEdit = useMayEdit()
  const entities = useAsk('crew.listEntities', {}, { enabled: entity !== undefined }).data
  return mayEdit ? entities?.find(one => one.id === entity) : undefined
}

export const EntityCourse = ({ entity }: { entity: Entity }) => {
  const t = useWords(words)
  const company = useCompany()
  const navigate = useNavigate()
  const aim = useAsk('aim.readAim', {})
  if (!aim.data) return <Loading asked={aim} />
  return (
    <Stack>
      <RoomHeader question={t('question')} sentence={t('ofEntity', { name: entity.name })} detail={t('ofEntityDetail')} />
      <CourseForm aim={aim.data} beside entityId={entity.id} onDone={() => void navigate({ to: `/w/${company.id}` })} />
    </Stack>
  )
}
