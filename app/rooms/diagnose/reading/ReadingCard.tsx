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
import type { Reading, SiteSeen } from '../report/diagnosis.ts'
import { readingWords } from './reading.words.ts'

/** `phase` once the pages are over: what is being done then. */
type Told = Pick<Reading, 'pagesRead' | 'pagesKnown' | 'findingCount'> & { phase?: string | undefined }

/** What was heard since the page asked, by audit. */
export const useProgress = () => {
  const [told, setTold] = useState<Readonly<Record<string, Told>>>({})
  useHeard('diagnose.readSiteProgress', useCallback(data => {
    const { auditId, phase, pagesRead, pagesKnown, findings } = data as { auditId: string; phase: string; pagesRead: number; pagesKnown: number; findings: number }
    setTold(before => ({ ...before, [auditId]: { pagesRead, pagesKnown, findingCount: findings, phase: phase === 'pages' ? undefined : phase } }))
  }, []))
  return (reading: Reading): Told => reading.state === 'reading' ? told[reading.auditId] ?? reading : reading
}

export const ReadingCard = ({ sites }: { sites: readonly SiteSeen[] }) => {
  const t = useWords(readingWords)
  const mayEdit = useMayEdit()
  const progressOf = useProgress()
  const stop = useAct('diagnose.stopAudit')
  const readings = sites.flatMap(site => site.reading ? [{ site, reading: site.reading, ...progressOf(site.reading) }] : [])
  const open = readings.filter(({ reading }) => reading.state === 'queued' || reading.state === 'reading')
  const now = open.find(({ reading }) => reading.state === 'reading')
  return (
    <Card title={t('title')} foot={mayEdit ? <Buttons><Button tone="quiet" busy={stop.isPending} onClick={() => { for (const { reading } of open.toReversed()) stop.mutate({ id: reading.auditId }) }}>{t('stop')}</Button></Buttons> : undefined}>
      <Stack tight>
        {now && now.pagesKnown > 0 ? <Bar share={now.pagesRead / now.pagesKnown} label={t('known', { pages: now.pagesRead, known: now.pagesKnown })} /> : <Bar label={t('title')} />}
        <Rows>
          {readings.map(({ site, reading, pagesRead, findingCount }) => (
            <Row key={site.id} title={site.kind === 'own' ? t('own') : site.name} aside={reading.state === 'reading' ? undefined : t(reading.state)}
              detail={reading.state === 'queued' ? undefined : t('figures', { pages: pagesRead, findings: findingCount })} />
          ))}
        </Rows>
        {now?.phase ? <p>{t('doing', { phase: now.phase })}</p> : null}
        <p>{t('gently')}</p>
      </Stack>
    </Card>
  )
}
