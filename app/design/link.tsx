/** How the kit draws a link: a plain `<a>` until the product gives its router's own. */
import { createContext, createElement, use } from 'react'
import type { ComponentPropsWithRef, ComponentType, ReactNode } from 'react'

export type LinkProps = ComponentPropsWithRef<'a'> & { href: string }

const LinkContext = createContext<ComponentType<LinkProps> | 'a'>('a')

export const LinkProvider = ({ link, children }: { link?: ComponentType<LinkProps>; children: ReactNode }) => (
  <LinkContext value={link ?? 'a'}>{children}</LinkContext>
)

export const Link = (props: LinkProps) => createElement<LinkProps>(use(LinkContext), props)
