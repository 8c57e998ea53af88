/** What one can do: one petrol button a place, quieter ones beside it as links or with a thin border. */
import type { ComponentPropsWithRef } from 'react'
import css from './Button.module.css'
import { Link } from './link.tsx'
import type { LinkProps } from './link.tsx'

export type ButtonTone = 'primary' | 'quiet' | 'link' | 'danger'
type Look = { tone?: ButtonTone; wide?: boolean }

export type ButtonProps = ComponentPropsWithRef<'button'> & Look & {
  /** Says that the work is under way; a second press is ignored meanwhile. */
  busy?: boolean
}

export const Button = ({ tone = 'primary', wide, busy, type = 'button', onClick, ...rest }: ButtonProps) => (
  <button {...rest} type={busy ? 'button' : type} className={css.button} data-tone={tone} data-wide={wide || undefined} aria-busy={busy || undefined} aria-disabled={busy || undefined} onClick={busy ? undefined : onClick} />
)

export const ButtonLink = ({ tone = 'primary', wide, ...rest }: LinkProps & Look) => (
  <Link {...rest} className={css.button} data-tone={tone} data-wide={wide || undefined} />
)

/** A row of buttons that wraps as a whole, never inside a word. */
export const Buttons = (props: ComponentPropsWithRef<'div'>) => <div {...props} className={css.row} />

/** A square button that holds an icon; its name is read aloud and shown on hover. */
export const IconButton = ({ label, ...rest }: ComponentPropsWithRef<'button'> & { label: string }) => (
  <button type="button" {...rest} className={css.icon} aria-label={label} title={label} />
)
