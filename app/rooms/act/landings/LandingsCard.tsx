/** The planned pages opened again: what is to be mended first, one line a page with what to do, and the button that opens them. */
import { Fragment, useCallback, useState } from 'react'
import { formatDate } from '@azimut/engines/locale'
import { Button, Buttons } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { Fold } from '#app/design/Fold.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { Bar } from '#app/design/Progress.tsx'
import { StateWord } from '#app/design/StateWord.tsx'
import { useAct } from '#app/deck/asking.ts'
import { useHeard } from '#app/deck/live.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { faultsOf, shortUrl } from './fault.page.ts'
import type { Check, Seen } from './fault.page.ts'
import { landingsWords } from './landings.words.ts'

export const LandingsCard = ({ check, mayWrite }: { check: Check | null; mayWrite: boolean }) => {
  const t = useWords(landingsWords)
  const locale = useLocale()
  const start = useAct('act.checkLandings')
  const isReading = check?.state === 'queued'
  const button = mayWrite && !isReading ? <Buttons><Button tone={check ? 'quiet' : 'primary'} busy={start.isPending} onClick={() => start.mutate({})}>{t(check ? 'again' : 'first')}</Button></Buttons> : undefined
  return (
    <Card title={t('title')} aside={check?.finishedAt ? t('on', { day: formatDate(check.finishedAt.slice(0, 10), locale, 'brief') }) : undefined} foot={button}>
      {isReading ? <Reading key={check.id} check={check} /> : check?.state === 'done' ? <Result check={check} /> : <p>{t(check ? 'failed' : 'lead')}</p>}
    </Card>
  )
}

const Reading = ({ check }: { check: Check }) => {
  const t = useWords(landingsWords)
  const [read, setRead] = useState(0)
  useHeard('act.readLandingsProgress', useCallback(data => { if (data['checkId'] === check.id) setRead(Number(data['pagesRead'])) }, [check.id]))
  return <Stack tight><Bar share={read / check.pagesKnown} label={t('reading')} /><p role="status">{t('readOf', { read, known: check.pagesKnown })}</p></Stack>
}

const tones = { fine: 'good', away: 'early', mend: 'watch', down: 'bad' } as const

const Result = ({ check: { pages, leftOut } }: { check: Check }) => {
  const t = useWords(landingsWords)
  const [said, fine] = [pages.filter(one => one.standing !== 'fine'), pages.filter(one => one.standing === 'fine')]
  const count = said.filter(one => one.standing !== 'away').length
  return (
    <Stack>
      <p><strong>{count ? t('faults', { count, of: pages.length }) : t('allGood', { of: pages.length })}</strong></p>
      {said.length ? <Rows>{said.map(one => <Line key={one.page.url} seen={one} />)}</Rows> : null}
      {fine.length ? <Fold title={t('inOrder', { count: fine.length })}><Rows>{fine.map(one => <Line key={one.page.url} seen={one} />)}</Rows></Fold> : null}
      {leftOut ? <p>{t('leftOut', { count: leftOut })}</p> : null}
    </Stack>
  )
}

/** Of a page with many, the first; the rest shows once these are fixed. */
const shown = 4

const Line = ({ seen: { page, standing } }: { seen: Seen }) => {
  const t = useWords(landingsWords)
  const faults = faultsOf(page, t)
  const told = faults.length > shown ? [...faults.slice(0, shown), t('more', { count: faults.length - shown })] : faults
  const detail = told.length ? told.map((one, at) => <Fragment key={one}>{at ? <br /> : null}{one}</Fragment>) : undefined
  return <Row title={<>{page.title} <small>· {shortUrl(page.url)}</small></>} detail={detail} aside={<StateWord tone={tones[standing]}>{t(standing)}</StateWord>} />
}
