/** One line that tells how the reading of the own site goes, while one does something else. */
import { useWords } from '#app/deck/locale.tsx'
import { readingWords } from '../reading/reading.words.ts'
import { figuresOf, ReadingBar, useProgress } from '../reading/ReadingCard.tsx'
import type { SiteSeen } from '../report/diagnosis.ts'
import css from './start.module.css'
import { startWords } from './start.words.ts'

export const isUnderWay = (site: SiteSeen | undefined) => site?.reading?.state === 'queued' || site?.reading?.state === 'reading'

export const ReadingStrip = ({ site }: { site: SiteSeen }) => {
  const t = useWords(startWords)
  const reading = useWords(readingWords)
  const progressOf = useProgress()
  if (!site.reading) return null
  const now = progressOf(site.reading)
  const { state } = site.reading
  const figures = figuresOf(site.reading, now)
  const say = () => {
    switch (state) {
      case 'reading': return figures.pages ? t('strip', figures) : t('stripQueued')
      case 'queued': return t('stripQueued')
      case 'failed': return t('stripFailed')
      case 'done': case 'stopped': return t('stripDone', figures)
    }
  }
  return (
    <div className={css.strip} role="status">
      <p>{say()}</p>
      {now && now.phase !== 'pages' ? <p>{reading('doing', { phase: now.phase })}</p> : null}
      {isUnderWay(site) ? <ReadingBar now={now} label={say()} /> : null}
    </div>
  )
}
