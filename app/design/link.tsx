/** How the kit draws a link: a plain `<a>` until the product gives its router's own. */
import { createContext, use } from 'react'
import type { ComponentType, ComponentPropsWithRef, ReactNode } from 'react'

export type LinkProps = ComponentPropsWithRef<'a'> & { href: string }

const LinkContext = createContext<ComponentType<LinkProps> | undefined>(undefined)

export const LinkProvider = ({ link, children }: { link: ComponentType<LinkProps> | undefined; children: ReactNode }) => (
  <LinkContext value={link}>{children}</LinkContext>
)

export const Link = (props: LinkProps) => {
  const Routed = use(LinkContext)
  return Routed ? <Routed {...props} /> : <a {...props} />
}
