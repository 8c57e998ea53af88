/** The head of a register of this room: the room's question, answered by one computed sentence of the register. */
import type { ReactNode } from 'react'
import { useWords } from '#app/deck/locale.tsx'
import { RoomHeader } from '#app/deck/RoomHeader.tsx'
import { reportWords } from '../report/report.words.ts'

export const ViewHead = (props: { sentence: ReactNode; detail?: ReactNode; action?: ReactNode }) => {
  const t = useWords(reportWords)
  return <RoomHeader question={t('question')} {...props} />
}
