/** Several faces of one subject, one shown at a time; arrows go from one to the next. */
import { Tabs as MantineTabs } from '@mantine/core'
import type { ReactNode } from 'react'
import '@mantine/core/styles/UnstyledButton.css'
import '@mantine/core/styles/Tabs.css'
import css from './Tabs.module.css'

export type Tab = { key: string; label: ReactNode; content: ReactNode }

export const Tabs = ({ tabs, label, value, onChange }: { tabs: readonly Tab[]; label: string; value?: string; onChange?: (key: string) => void }) => (
  <MantineTabs defaultValue={tabs[0]?.key} value={value} onChange={(key) => { if (key) onChange?.(key) }} classNames={{ tab: css.tab, list: css.list, panel: css.panel }}>
    <MantineTabs.List aria-label={label}>
      {tabs.map((tab) => <MantineTabs.Tab key={tab.key} value={tab.key}>{tab.label}</MantineTabs.Tab>)}
    </MantineTabs.List>
    {tabs.map((tab) => <MantineTabs.Panel key={tab.key} value={tab.key}>{tab.content}</MantineTabs.Panel>)}
  </MantineTabs>
)
