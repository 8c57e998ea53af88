/** The screens of the first run in their order, each brought by the room it belongs to. Screen 1 is the set-up door. */
import { lazy, Suspense } from 'react'
import { useParams } from '@tanstack/react-router'
import { Guide } from '#app/deck/guide/Guide.tsx'
import type { Screens } from '#app/deck/guide/Guide.tsx'
import { Loading } from '#app/deck/Loading.tsx'

const screens: Screens = {
  2: lazy(() => import('#app/rooms/diagnose/start/Address.screen.tsx')),
  3: lazy(() => import('#app/rooms/diagnose/start/During.screen.tsx')),
  4: lazy(() => import('#app/rooms/diagnose/start/Identity.screen.tsx')),
  5: lazy(() => import('#app/rooms/diagnose/start/Seen.screen.tsx')),
  6: lazy(() => import('#app/rooms/aim/start/OwnFigures.screen.tsx')),
  7: lazy(() => import('#app/rooms/aim/start/Course.screen.tsx')),
  8: lazy(() => import('#app/rooms/plan/start/Demand.screen.tsx')),
  9: lazy(() => import('#app/rooms/plan/start/SixWeeks.screen.tsx')),
  10: lazy(() => import('#app/rooms/measure/start/Proof.screen.tsx')),
  11: lazy(() => import('#app/rooms/share/start/OnePage.screen.tsx')),
  12: lazy(() => import('#app/rooms/home/start/FirstWeek.screen.tsx')),
  13: lazy(() => import('#app/rooms/home/start/Entities.screen.tsx')),
  14: lazy(() => import('#app/rooms/plan/start/BringPlan.screen.tsx')),
}

export default function Start() {
  const { screen } = useParams({ strict: false }) as { screen?: string }
  return <Suspense fallback={<Loading />}><Guide screens={screens} screen={Number(screen)} /></Suspense>
}
