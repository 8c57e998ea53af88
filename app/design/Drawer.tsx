/** A panel opened by what the page remembers (`open`), beside the page or, as `Dialog`, in the middle of it. */
import { useEffect, useRef } from 'react'
import { Sheet } from './Sheet.tsx'
import type { SheetProps } from './Sheet.tsx'

export type DrawerProps = Omit<SheetProps, 'ref' | 'place'> & { open: boolean; onClose: () => void }

const useDialog = (open: boolean) => {
  const ref = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const dialog = ref.current
    if (open && !dialog?.open) dialog?.showModal()
    if (!open && dialog?.open) dialog.close()
  }, [open])
  return ref
}

export const Drawer = ({ open, ...rest }: DrawerProps) => <Sheet ref={useDialog(open)} {...rest} />

export const Dialog = ({ open, ...rest }: DrawerProps) => <Sheet ref={useDialog(open)} place="centre" {...rest} />
