/** Three ways to show that the site is one's own, one of which is enough; what to put where, and « Vérifier ». */
import { Button, ButtonLink, Buttons } from '#app/design/Button.tsx'
import { CopyField } from '#app/design/CopyField.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { Tabs } from '#app/design/Tabs.tsx'
import { useWords } from '#app/deck/locale.tsx'
import { useCompany } from '#app/deck/session.tsx'
import { ownSiteWords } from './ownSite.words.ts'
import type { OwnSite } from './readOwnSite.ts'

export const OwnershipWays = ({ site: { hasTracker, dns, file }, isLooking, onLook }: { site: OwnSite; isLooking: boolean; onLook: () => void }) => {
  const t = useWords(ownSiteWords)
  const company = useCompany()
  const words = { copy: t('copy'), copied: t('copied'), selected: t('selected') }
  const tracker = hasTracker ? <p>{t('trackerHow')}</p> : <Stack tight><p>{t('trackerNone')}</p><Buttons><ButtonLink tone="link" href={`/w/${company.id}/measure`}>{t('toMeasure')}</ButtonLink></Buttons></Stack>
  const tabs = [
    { key: 'tracker', label: t('tracker'), content: tracker },
    ...dns ? [{ key: 'dns', label: t('dns'), content: <Stack tight><p>{t('dnsHow')}</p><CopyField label={t('dnsName')} value={dns.name} words={words} /><CopyField label={t('dnsValue')} value={dns.value} rows={2} words={words} /></Stack> }] : [],
    { key: 'file', label: t('file'), content: <Stack tight><p>{t('fileHow')}</p><CopyField label={t('fileAddress')} value={file.url} rows={2} words={words} /><CopyField label={t('fileContent')} value={file.content} words={words} /></Stack> },
  ]
  return (
    <Stack>
      <p>{t('oneIsEnough')}</p>
      <Tabs label={t('ways')} tabs={tabs} />
      <Buttons><Button tone="quiet" busy={isLooking} onClick={onLook}>{t('verify')}</Button></Buttons>
    </Stack>
  )
}
