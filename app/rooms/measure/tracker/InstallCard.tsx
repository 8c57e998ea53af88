/** The code on the site: made, copied, and checked by the first visit that comes. */
import type { ReactNode } from 'react'
import { formatDate } from '@azimut/engines/locale'
import { Button, ButtonLink, Buttons } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { CopyField } from '#app/design/CopyField.tsx'
import { Fold } from '#app/design/Fold.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { StateWord } from '#app/design/StateWord.tsx'
import { useAct, useAsk } from '#app/deck/asking.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { useCompany, useMayEdit } from '#app/deck/session.tsx'
import type { Locale } from '#app/deck/words.ts'
import type { Install, Say } from '../dashboard/dashboard.page.ts'
import { words } from '../measure.words.ts'

export const InstallCard = () => {
  const t = useWords(words)
  const { data: install, refetch, isFetching } = useAsk('measure.readInstall', {})
  if (!install) return null
  return (
    <Card lit={install.first === null} title={t('codeTitle')} aside={install.code && install.first === null ? <StateWord tone="early">{t('waiting')}</StateWord> : undefined}>
      {install.code
        ? <Code install={install} code={install.code} onCheck={<Button tone="quiet" busy={isFetching} onClick={() => void refetch()}>{t('check')}</Button>} />
        : <MakeCode site={install.site} />}
    </Card>
  )
}

const MakeCode = ({ site }: { site: Install['site'] }) => {
  const t = useWords(words)
  const company = useCompany()
  const mayEdit = useMayEdit()
  const make = useAct('measure.installTracker', { said: t('codeMade', { name: site?.name ?? '' }) })
  if (!site) return <Stack><p>{t('noSite')}</p><Buttons><ButtonLink href={`/w/${company.id}/diagnose`}>{t('toDiagnose')}</ButtonLink></Buttons></Stack>
  return <Stack><p>{t('exempt')}</p>{mayEdit ? <Buttons><Button busy={make.isPending} onClick={() => make.mutate({})}>{t('makeCode')}</Button></Buttons> : null}</Stack>
}

const Code = ({ install, code, onCheck }: { install: Install; code: NonNullable<Install['code']>; onCheck: ReactNode }) => {
  const t = useWords(words)
  const locale = useLocale()
  const copying = { copy: t('copy'), copied: t('copied'), selected: t('selected') }
  const steps = (
    <Stack>
      <CopyField label={t('snippet')} rows={4} value={code.snippet} help={t('exempt')} words={copying} />
      <CopyField label={t('eventCall')} value={code.eventCall} words={copying} />
      <Fold title={t('consent')}>
        <Stack>
          <CopyField label={t('consentCall')} value={code.consentCall} words={copying} />
          <CopyField label={t('opposeCall')} value={code.opposeCall} words={copying} />
        </Stack>
      </Fold>
      <p>{t('hosts', { hosts: code.hosts.join(', ') })}</p>
    </Stack>
  )
  if (install.first === null) return <Stack>{steps}{install.late ? <p>{t('late')} {t('lateDetail')}</p> : null}<Buttons>{onCheck}</Buttons></Stack>
  return <Stack><p role="status"><strong>{heard({ t, locale, zone: code.zone }, install.first, 'firstVisit')}</strong> {install.last ? heard({ t, locale, zone: code.zone }, install.last, 'lastVisit') : null}</p><Fold title={t('seeCode')}>{steps}</Fold></Stack>
}

/** « Première visite reçue à 14 h 32. », with its day unless it is today, in the site's own zone. */
function heard({ t, locale, zone }: { t: Say; locale: Locale; zone: string }, moment: string, key: 'firstVisit' | 'lastVisit'): string {
  const at = new Date(moment)
  // sv-SE writes days and times as ISO does.
  const dayOf = (date: Date) => new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(date)
  const [hour = '', minute = ''] = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(at).split(':')
  const time = locale === 'fr' ? `${Number(hour)}\u00a0h\u00a0${minute}` : `${hour}:${minute}`
  return t(key === 'firstVisit' && dayOf(at) === dayOf(new Date()) ? 'firstVisitToday' : key, { day: formatDate(dayOf(at), locale, 'weekday'), time })
}
