/** « Sept indicateurs, c’est déjà beaucoup. Lequel laisse sa place ? » One leaves the dashboard, or the new one stays off it. */
import { Button, Buttons } from '#app/design/Button.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { useAct } from '#app/deck/asking.ts'
import type { OutputOf } from '#app/deck/api.ts'
import { useWords } from '#app/deck/locale.tsx'
import { kpiWords } from './kpi.words.ts'

export const PlaceChoice = ({ register, onFree, onAside }: { register: OutputOf<'aim.readKpis'>; onFree: () => void; onAside: () => void }) => {
  const t = useWords(kpiWords)
  const leave = useAct('aim.updateKpi')
  return (
    <Stack tight>
      <p role="alert"><strong>{t('full')}</strong></p>
      <Buttons>
        {register.kpis.filter(one => one.row.onDashboard).map(({ row }) => <Button key={row.id} tone="quiet" onClick={() => leave.mutate({ id: row.id, version: row.version, change: { onDashboard: false } }, { onSuccess: onFree })}>{row.name}</Button>)}
        <Button tone="link" onClick={onAside}>{t('aside')}</Button>
      </Buttons>
    </Stack>
  )
}
