/** A value chosen along a line, with arrows or with a finger; its meaning is read aloud with its unit. */
import { useId } from 'react'
import type { ReactNode } from 'react'
import css from './Slider.module.css'

export type SliderProps = {
  label: ReactNode
  value: number
  onChange: (value: number) => void
  min: number
  max: number
  step?: number
  /** The value in words (« 350 € par mois »). */
  text: string
  ends?: readonly [string, string]
  /** Under a picture that already says name and value. */
  bare?: boolean
}

export const Slider = ({ label, value, onChange, min, max, step = 1, text, ends, bare }: SliderProps) => {
  const id = useId()
  return (
    <div className={css.slider}>
      <div className={css.head} data-readers-only={bare || undefined}><label htmlFor={id}>{label}</label><output htmlFor={id}>{text}</output></div>
      <input id={id} type="range" min={min} max={max} step={step} value={value} aria-valuetext={text} style={{ '--share': (value - min) / (max - min) }} onChange={(event) => onChange(Number(event.target.value))} />
      {ends ? <div className={css.ends} aria-hidden="true"><span>{ends[0]}</span><span>{ends[1]}</span></div> : null}
    </div>
  )
}
