/** A short message after a deed, with the way back: read aloud, it waits while one looks at it. */
import { createContext, use, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { IconButton } from './Button.tsx'
import { Close } from './icons.tsx'
import css from './UndoToast.module.css'

export type Toast = { text: string; action?: { label: string; run: () => void }; tone?: 'bad' }
type Shown = Toast & { id: number }

const stayMs = 10_000
const ToastContext = createContext<(toast: Toast) => void>(() => {})

/** `const tell = useToast(); tell({ text, action: { label, run } })` */
export const useToast = () => use(ToastContext)

const Message = ({ toast, onDone, dismissLabel }: { toast: Shown; onDone: () => void; dismissLabel: string }) => {
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (held) return
    const timer = setTimeout(onDone, stayMs)
    return () => clearTimeout(timer)
  }, [held, onDone])
  return (
    <div className={css.toast} data-tone={toast.tone} onPointerEnter={() => setHeld(true)} onPointerLeave={() => setHeld(false)} onFocus={() => setHeld(true)} onBlur={() => setHeld(false)}>
      <p>{toast.text}</p>
      {toast.action ? <button type="button" className={css.action} onClick={() => { toast.action?.run(); onDone() }}>{toast.action.label}</button> : null}
      <IconButton label={dismissLabel} onClick={onDone}><Close /></IconButton>
    </div>
  )
}

export const ToastProvider = ({ children, dismissLabel }: { children: ReactNode; dismissLabel: string }) => {
  const [toast, setToast] = useState<Shown | null>(null)
  const next = useRef(0)
  const tell = useCallback((said: Toast) => setToast({ ...said, id: next.current++ }), [])
  const done = useCallback(() => setToast(null), [])
  const shown = useMemo(() => toast && <Message key={toast.id} toast={toast} onDone={done} dismissLabel={dismissLabel} />, [toast, done, dismissLabel])
  return (
    <ToastContext value={tell}>
      {children}
      <div className={css.place} role="status" aria-live="polite">{shown}</div>
    </ToastContext>
  )
}
