/** A panel opened by what the page remembers (`open`), beside the page or, as `Dialog`, in the middle of it. */
import { useEffect, useRef } from 'react'
import { Sheet } from './Sheet.tsx'
import type { SheetProps } from './Sheet.tsx'

export type DrawerProps = Omit<SheetProps, 'ref' | 'place'> & { open: boolean; onClose: () => void }

/** `answers`: what is asked takes the focus at once, rather than the cross that closes. */
const useDialog = (open: boolean, answers = false) => {
  const ref = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const dialog = ref.current
    if (!open) { dialog?.close(); return }
    const before = document.activeElement
    if (dialog && !dialog.open) {
      dialog.showModal()
      if (answers) dialog.querySelector<HTMLElement>('[data-body] :is(input, select, textarea)')?.focus()
    }
    // Taken away while open, with the answer it was there for, the browser does not give the focus back.
    return () => { if (!dialog?.isConnected && before instanceof HTMLElement) before.focus() }
  }, [open, answers])
  return ref
}

export const Drawer = ({ open, ...rest }: DrawerProps) => <Sheet ref={useDialog(open)} {...rest} />

export const Dialog = ({ open, ...rest }: DrawerProps) => <Sheet ref={useDialog(open, true)} place="centre" {...rest} />
