/** The live strip of a reading: how many pages, how many findings, and the way to stop. */
import { useCallback, useState } from 'react'
import { Button, Buttons } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { Bar } from '#app/design/Progress.tsx'
import { useAct } from '#app/deck/asking.ts'
import { useHeard } from '#app/deck/live.ts'
import { useWords } from '#app/deck/locale.tsx'
import { useMayEdit } from '#app/deck/session.tsx'
import type { Progress, Reading, SiteSeen } from '../report/diagnosis.ts'
import { readingWords } from './reading.words.ts'

/** How far a reading under way is: what was heard since the page asked, else what was kept. */
export const useProgress = () => {
  const [told, setTold] = useState<Readonly<Record<string, Progress>>>({})
  useHeard('diagnose.readSiteProgress', useCallback(data => {
    const { auditId, ...progress } = data as { auditId: string } & Progress
    setTold(before => ({ ...before, [auditId]: progress }))
  }, []))
  return (reading: Reading): Progress | null => reading.state === 'reading' ? told[reading.auditId] ?? reading.progress : null
}

/** Pages and findings of a reading: so far, or in the end. */
export const figuresOf = (reading: Reading, now: Progress | null) => ({ pages: now?.pagesRead ?? reading.pagesRead, findings: now?.findings ?? reading.findingCount })

/** The share of its pages while they are read; before and after that nobody knows how long it takes. */
export const ReadingBar = ({ now, label }: { now: Progress | null; label: string }) =>
  now?.phase === 'pages' && now.pagesToRead > 0 ? <Bar share={now.pagesRead / now.pagesToRead} label={label} /> : <Bar label={label} />

export const ReadingCard = ({ sites }: { sites: readonly SiteSeen[] }) => {
  const t = useWords(readingWords)
  const mayEdit = useMayEdit()
  const progressOf = useProgress()
  const stop = useAct('diagnose.stopAudit')
  const readings = sites.flatMap(site => site.reading ? [{ site, reading: site.reading, progress: progressOf(site.reading) }] : [])
  const open = readings.filter(({ reading }) => reading.state === 'queued' || reading.state === 'reading')
  const current = open.find(({ reading }) => reading.state === 'reading')
  const now = current?.progress ?? null
  return (
    <Card title={t('title')} foot={mayEdit ? <Buttons><Button tone="quiet" busy={stop.isPending} onClick={() => { for (const { reading } of open.toReversed()) stop.mutate({ id: reading.auditId }) }}>{t('stop')}</Button></Buttons> : undefined}>
      <Stack tight>
        <ReadingBar now={now} label={now?.pagesToRead ? t('known', { pages: now.pagesRead, known: now.pagesToRead }) : t('title')} />
        <Rows>
          {readings.map(({ site, reading, progress }) => (
            <Row key={site.id} title={site.kind === 'own' ? t('own') : site.name} aside={reading.state === 'reading' ? undefined : t(reading.state)}
              detail={reading.state === 'queued' ? undefined : t('figures', figuresOf(reading, progress))} />
          ))}
        </Rows>
        {now && now.phase !== 'pages' ? <p>{t('doing', { phase: now.phase })}</p> : null}
        <p>{now?.phase === 'spelling' ? null : t(current?.site.isProven ? 'swiftly' : 'gently')} {t('leave')}</p>
      </Stack>
    </Card>
  )
}
