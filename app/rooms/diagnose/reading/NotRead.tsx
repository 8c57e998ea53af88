/** The site was never read to any use: why, what was kept, what to do. */
import { useState } from 'react'
import { Button, Buttons } from '#app/design/Button.tsx'
import { useAct } from '#app/deck/asking.ts'
import { useWords } from '#app/deck/locale.tsx'
import { RoomHeader } from '#app/deck/RoomHeader.tsx'
import { useMayEdit } from '#app/deck/session.tsx'
import type { SiteSeen } from '../report/diagnosis.ts'
import { reportWords } from '../report/report.words.ts'
import { AddressForm } from '../sites/AddressForm.tsx'
import { sitesWords } from '../sites/sites.words.ts'
import { readingWords } from './reading.words.ts'
import { useTrouble } from './Troubles.tsx'

const misaddressed = new Set(['unknown-name', 'forbidden', 'unreadable'])

/** What helps, by the reason: another address, a file to repair, a proof that the site is one's own; or nothing but time. */
const nextOf = ({ reading, isProven }: SiteSeen) => {
  const trouble = reading?.trouble ?? ''
  if (trouble === 'robots-failing') return 'repair'
  if (trouble === 'refused') return isProven ? 'closedOurs' : 'closed'
  return misaddressed.has(trouble) ? 'move' : 'kept'
}

export const NotRead = ({ site }: { site: SiteSeen }) => {
  const t = useWords(readingWords)
  const words = useWords(sitesWords)
  const report = useWords(reportWords)
  const mayEdit = useMayEdit()
  const say = useTrouble()
  const start = useAct('diagnose.startAudit')
  const [moving, setMoving] = useState(false)
  const isFailed = site.reading?.state === 'failed'
  const next = nextOf(site)
  const why = isFailed ? <>{site.url}<br />{say(site.reading?.trouble)} {t(next)}</> : site.url
  const movesFirst = next === 'move'
  const buttons = [
    <Button key="read" tone={movesFirst ? 'link' : 'primary'} busy={start.isPending} onClick={() => start.mutate({})}>{site.reading ? t('retry') : words('read')}</Button>,
    <Button key="move" tone={movesFirst ? 'primary' : 'link'} onClick={() => setMoving(true)}>{words('change')}</Button>,
  ]
  return (
    <>
      <RoomHeader question={report('question')} sentence={t(isFailed ? 'failedSentence' : site.reading ? 'stoppedSentence' : 'notYetSentence')} detail={why} action={mayEdit ? <Buttons>{movesFirst ? buttons.toReversed() : buttons}</Buttons> : undefined} />
      {moving ? <AddressForm site={site} onDone={() => setMoving(false)} /> : null}
    </>
  )
}
