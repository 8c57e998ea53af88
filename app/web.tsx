/** The pages' door: every address of the product, each room loaded when it is first opened. */
import { lazy, StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createRootRoute, createRoute, createRouter, Outlet, RouterProvider } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import { CompanyGate, PersonGate } from '#app/deck/entry/gates.tsx'
import { Frame } from '#app/deck/Frame.tsx'
import { Arrival } from '#app/deck/guide/Arrival.tsx'
import { Loading } from '#app/deck/Loading.tsx'
import { Providers } from '#app/deck/Providers.tsx'

const pages = {
  home: lazy(() => import('#app/rooms/home/room.page.tsx')),
  diagnose: lazy(() => import('#app/rooms/diagnose/room.page.tsx')),
  aim: lazy(() => import('#app/rooms/aim/room.page.tsx')),
  plan: lazy(() => import('#app/rooms/plan/room.page.tsx')),
  act: lazy(() => import('#app/rooms/act/room.page.tsx')),
  measure: lazy(() => import('#app/rooms/measure/room.page.tsx')),
  learn: lazy(() => import('#app/rooms/learn/room.page.tsx')),
  share: lazy(() => import('#app/rooms/share/room.page.tsx')),
  settings: lazy(() => import('#app/deck/settings/Settings.tsx')),
  models: lazy(() => import('#app/deck/models/Models.tsx')),
}
const doors = {
  setUp: lazy(() => import('#app/deck/entry/SetUp.tsx')),
  signIn: lazy(() => import('#app/deck/entry/SignIn.tsx')),
  invitation: lazy(() => import('#app/deck/entry/Invitation.tsx')),
  companies: lazy(() => import('#app/deck/entry/Companies.tsx')),
  till: lazy(() => import('#app/rooms/measure/till/TillPage.tsx')),
}
/** The guided first run goes through the rooms without their menu. */
const Start = lazy(() => import('#app/start.tsx'))

const root = createRootRoute({ component: () => <Providers><Suspense fallback={<Loading />}><Outlet /></Suspense></Providers> })
const at = (path: string, Page: ComponentType) => createRoute({ getParentRoute: () => root, path, component: () => <Page /> })
const inPerson = (Page: ComponentType) => () => <PersonGate><Page /></PersonGate>

const company = createRoute({
  getParentRoute: () => root, path: '/w/$workspace',
  component: () => <CompanyGate><Frame><Suspense fallback={<Loading />}><Outlet /></Suspense></Frame></CompanyGate>,
})
const { home: Home, ...others } = pages
const home = createRoute({ getParentRoute: () => company, path: '/', component: () => <Arrival><Home /></Arrival> })
const within = Object.entries(others).map(([name, component]) => createRoute({ getParentRoute: () => company, path: name, component }))

const start = createRoute({ getParentRoute: () => root, path: '/w/$workspace/start/$screen', component: () => <CompanyGate><Start /></CompanyGate> })

const router = createRouter({
  routeTree: root.addChildren([
    at('/', inPerson(doors.companies)), at('/companies', inPerson(doors.companies)),
    at('/setup', doors.setUp), at('/sign-in', doors.signIn), at('/invitation', doors.invitation), at('/till', doors.till),
    start, company.addChildren([home, ...within]),
  ]),
  scrollRestoration: true,
})

const queries = new QueryClient({ defaultOptions: { queries: { staleTime: 5000, refetchOnWindowFocus: true } } })

createRoot(document.getElementById('root')!).render(
  <StrictMode><QueryClientProvider client={queries}><RouterProvider router={router} /></QueryClientProvider></StrictMode>,
)
