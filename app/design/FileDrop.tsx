/** A place to drop a file or to choose one; the whole place is the button, so that dragging is never needed. */
import { useId, useState } from 'react'
import type { DragEvent, ReactNode } from 'react'
import css from './FileDrop.module.css'
import { ArrowDown } from './icons.tsx'

export type FileDropProps = {
  label: ReactNode
  hint?: ReactNode
  /** As the `accept` of a file field. */
  accept: string
  /** `others` are those chosen with it, when several may be. */
  onFile: (file: File, others: File[]) => void
  multiple?: boolean
  busy?: boolean
}

export const FileDrop = ({ label, hint, accept, onFile, multiple, busy }: FileDropProps) => {
  const [over, setOver] = useState(false)
  const hintId = useId()
  const drag = (inside: boolean) => (event: DragEvent) => {
    event.preventDefault()
    setOver(inside)
  }
  const drop = (event: DragEvent) => {
    drag(false)(event)
    const [file, ...others] = event.dataTransfer.files
    if (file && !busy) onFile(file, multiple ? others : [])
  }
  return (
    <label className={css.drop} data-over={over || undefined} aria-busy={busy || undefined} onDragEnter={drag(true)} onDragOver={drag(true)} onDragLeave={drag(false)} onDrop={drop}>
      <input
        type="file" accept={accept} multiple={multiple} disabled={busy} aria-describedby={hint ? hintId : undefined} data-readers-only
        onChange={(event) => {
          const [file, ...others] = [...event.target.files ?? []]
          event.target.value = '' // the same file, mended, can be chosen again
          if (file) onFile(file, others)
        }}
      />
      <ArrowDown />
      <span>{label}</span>
      {hint ? <small id={hintId}>{hint}</small> : null}
    </label>
  )
}
