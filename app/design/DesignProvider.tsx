/** Wraps the whole product once: theme, light or dark, links, and the place where short messages appear. */
import { MantineProvider, localStorageColorSchemeManager } from '@mantine/core'
import type { ComponentType, ReactNode } from 'react'
import { LinkProvider } from './link.tsx'
import type { LinkProps } from './link.tsx'
import { resolveVariables, theme } from './theme.ts'
import { ToastProvider } from './UndoToast.tsx'
import './tokens.css'
import './fonts.css'
import './base.css'

/** The same key is read by the small script of index.html, so that a chosen dark page never flashes white. */
const schemes = localStorageColorSchemeManager({ key: 'azimut-scheme' })

/** The server writes one nonce a page; style elements made later must carry it. */
const readNonce = () => document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''

export type DesignProviderProps = {
  children: ReactNode
  link?: ComponentType<LinkProps>
  /** Name of the button that puts a message away. */
  dismissLabel: string
}

export const DesignProvider = ({ children, link, dismissLabel }: DesignProviderProps) => (
  <MantineProvider theme={theme} cssVariablesResolver={resolveVariables} colorSchemeManager={schemes} defaultColorScheme="auto" getStyleNonce={readNonce}>
    <LinkProvider link={link}>
      <ToastProvider dismissLabel={dismissLabel}>{children}</ToastProvider>
    </LinkProvider>
  </MantineProvider>
)
