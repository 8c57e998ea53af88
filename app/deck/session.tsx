/** Who is signed in, and the company the address names: known to every page below. */
import { createContext, use } from 'react'
import type { ReactNode } from 'react'

/** How much a company wants to see: the same data, more or less of it shown. */
export type Pace = 'essential' | 'complete' | 'expert'
export type Company = { id: string; name: string; role: string; fictional: boolean; pace: Pace }
export type Me = { person: { id: string; name: string; email: string; locale: 'fr' | 'en' } | null; companies: Company[]; emptyInstallation: boolean }

const MeContext = createContext<Me>({ person: null, companies: [], emptyInstallation: false })
const CompanyContext = createContext<Company | undefined>(undefined)

export const MeProvider = ({ me, children }: { me: Me; children: ReactNode }) => <MeContext value={me}>{children}</MeContext>
export const CompanyProvider = ({ company, children }: { company: Company; children: ReactNode }) => <CompanyContext value={company}>{children}</CompanyContext>

export const useMe = () => use(MeContext)

/** The company of this page. Only pages inside a company may ask. */
export const useCompany = (): Company => {
  const company = use(CompanyContext)
  if (!company) throw new Error('This page is not inside a company.')
  return company
}

/** Whether the person may write here; a viewer sees the same page without its buttons. */
export const useMayEdit = () => ['owner', 'editor'].includes(useCompany().role)

/** Whether the company's pace shows what belongs to `pace`: its registers from Complet on, the engines' settings in Expert. */
export const useShows = (pace: Exclude<Pace, 'essential'>) => {
  const order: readonly Pace[] = ['essential', 'complete', 'expert']
  return order.indexOf(useCompany().pace) >= order.indexOf(pace)
}
