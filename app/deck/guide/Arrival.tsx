/** Coming back to the company during its first run: once a visit, the screen reached opens by itself; afterwards home is home. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { useAsk } from '../asking.ts'
import { GoTo } from '../entry/GoTo.tsx'
import { Loading } from '../Loading.tsx'
import { useCompany, useMayEdit } from '../session.tsx'
import { isBack } from './returns.ts'
import { screenAddress } from './screens.ts'

export const Arrival = ({ children }: { children: ReactNode }) => {
  const { id } = useCompany()
  const mayEdit = useMayEdit()
  const [isComing] = useState(() => mayEdit && isBack(id))
  const asked = useAsk('crew.readFirstRun', {}, { enabled: isComing })
  if (!isComing || asked.error) return children
  if (asked.data === undefined) return <Loading />
  return asked.data && !asked.data.finishedAt ? <GoTo address={screenAddress(id, asked.data.reached)} /> : children
}
