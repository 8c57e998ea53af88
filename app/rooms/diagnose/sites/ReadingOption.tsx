/** One way to have the own site read, on or off. Chosen, it reads as plainly as before: it is no task that is done. */
import { CheckRow } from '#app/design/CheckRow.tsx'
import css from './sites.module.css'

type OptionProps = { title: string; detail: string; checked: boolean; onChange: (checked: boolean) => void }

export const ReadingOption = ({ title, ...rest }: OptionProps) => <CheckRow {...rest} title={<span className={css.option}>{title}</span>} />
