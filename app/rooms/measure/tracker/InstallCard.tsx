/** The code on the site: made, pasted where the site's program takes it, and checked by the first visit that comes. */
import { ButtonLink, Buttons } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { CopyField } from '#app/design/CopyField.tsx'
import { Fold } from '#app/design/Fold.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { StateWord } from '#app/design/StateWord.tsx'
import { useAsk } from '#app/deck/asking.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { useCompany } from '#app/deck/session.tsx'
import type { Install } from '../dashboard/dashboard.page.ts'
import { heardAt } from '../install/heardAt.page.ts'
import { installWords } from '../install/install.words.ts'
import { InstallSteps } from '../install/InstallSteps.tsx'
import { words } from '../measure.words.ts'

export const InstallCard = () => {
  const t = useWords(words)
  const say = useWords(installWords)
  const locale = useLocale()
  const company = useCompany()
  const { data: install } = useAsk('measure.readInstall', {})
  if (!install) return null
  const { site, code, first, last, late } = install
  const told = { t: say, locale, ...(code ? { zone: code.zone } : {}) }
  return (
    <Card lit={first === null} title={t('codeTitle')} aside={code && first === null ? <StateWord tone="early">{t('waiting')}</StateWord> : undefined}>
      <Stack>
        {first === null ? <p>{site ? t('exempt') : t('noSite')}</p> : <p role="status"><strong>{heardAt(told, first)}</strong> {last ? heardAt(told, last, 'lastVisit') : null}</p>}
        {late ? <p>{t('late')} {t('lateDetail')}</p> : null}
        {site ? first === null ? <InstallSteps /> : <Fold title={t('seeCode')}><InstallSteps /></Fold> : <Buttons><ButtonLink href={`/w/${company.id}/diagnose`}>{t('toDiagnose')}</ButtonLink></Buttons>}
        {code ? <Calls code={code} /> : null}
      </Stack>
    </Card>
  )
}

/** What the site calls by itself: when a result comes, when a visitor agrees, when one opposes; and what may be added to it. */
const Calls = ({ code }: { code: NonNullable<Install['code']> }) => {
  const t = useWords(words)
  const say = useWords(installWords)
  const copying = { copy: t('copy'), copied: t('copied'), selected: t('selected') }
  return (
    <Fold title={t('calls')}>
      <Stack>
        <CopyField label={t('eventCall')} value={code.eventCall} words={copying} />
        <p>{t('consent')}</p>
        <CopyField label={say('banner')} value={code.bannerTag} help={say('bannerHelp')} words={copying} />
        <CopyField label={say('listen')} value={code.listenTag} words={copying} />
        <CopyField label={t('consentCall')} value={code.consentCall} words={copying} />
        <CopyField label={t('opposeCall')} value={code.opposeCall} words={copying} />
        <CopyField label={say('speed')} value={code.speedTag} help={say('speedHelp')} words={copying} />
        <p>{t('hosts', { hosts: code.hosts.join(', ') })}</p>
      </Stack>
    </Fold>
  )
}
