/** « Est-ce bien vous ? »: what the site says of who it belongs to, to confirm once. */
import { useState } from 'react'
import { Button, Buttons } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { useAct } from '#app/deck/asking.ts'
import { useWords } from '#app/deck/locale.tsx'
import { useMayEdit } from '#app/deck/session.tsx'
import type { Report, SiteSeen } from '../report/diagnosis.ts'
import { AddressForm } from './AddressForm.tsx'
import css from './sites.module.css'
import { sitesWords } from './sites.words.ts'

/** « 123 456 782 », as the official register writes it. */
export const writeSiren = (siren: string) => siren.replaceAll(/(\d{3})(?=\d)/g, '$1\u202F')

/** « 13 h 30 » is never cut at the end of a line. */
export const keepHours = (text: string) => text.replaceAll(/(\d) ?h\b(?: (\d\d))?/g, (_, hour: string, rest?: string) => rest ? `${hour}\u00A0h\u00A0${rest}` : `${hour}\u00A0h`)

/** `host`: where it was read. `identity`: null until something was read at the address the site has now; nobody recognises themselves in the site before. */
export const IdentityCard = ({ site, identity, host }: { site: SiteSeen; identity: Report['identity']; host: string }) => {
  const t = useWords(sitesWords)
  const mayEdit = useMayEdit()
  const confirm = useAct('diagnose.confirmIdentity', { said: t('confirmed') })
  const [moving, setMoving] = useState(false)
  if (moving) return <AddressForm site={site} onDone={() => setMoving(false)} />
  const isReading = site.reading?.state === 'queued' || site.reading?.state === 'reading'
  return (
    <Card title={t('identityTitle')} aside={identity ? t('identityAside', { host }) : undefined} foot={mayEdit ? (
      <Buttons>
        {identity ? <Button tone="quiet" busy={confirm.isPending} onClick={() => confirm.mutate({ id: site.id, version: site.version })}>{t('confirm')}</Button> : null}
        <Button tone="link" onClick={() => setMoving(true)}>{t(identity ? 'notUs' : 'change')}</Button>
      </Buttons>
    ) : undefined}>
      {identity ? <Facts identity={identity} /> : <p role="status">{t('identityUnread', { host: new URL(site.url).host, state: isReading ? 'reading' : 'waiting' })}</p>}
    </Card>
  )
}

const Facts = ({ identity }: { identity: NonNullable<Report['identity']> }) => {
  const t = useWords(sitesWords)
  const facts = [
    [t('name'), identity.name], [t('siren'), identity.siren && writeSiren(identity.siren)], [t('address'), identity.address], [t('phone'), identity.phones.join(', ')],
    [t('email'), identity.emails.join(', ')], [t('hours'), identity.hours && keepHours(identity.hours)], [t('socials'), identity.socials.map(one => one.network).join(', ')], [t('cms'), identity.cms],
  ] as const
  return (
    <dl className={css.facts}>
      {facts.map(([label, value]) => <div key={label}><dt>{label}</dt><dd data-missing={!value || undefined}>{value || t('notSeen')}</dd></div>)}
    </dl>
  )
}
