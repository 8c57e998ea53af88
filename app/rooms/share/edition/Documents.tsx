/** For whom? The documents made for those people, each downloaded or sent in a press. */
import { useState } from 'react'
import { Button, ButtonLink, Buttons } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { Choice } from '#app/design/Choice.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { downloadAddress } from '#app/deck/api.ts'
import type { OutputOf } from '#app/deck/api.ts'
import { useAct } from '#app/deck/asking.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { useCompany, useMayEdit } from '#app/deck/session.tsx'
import { CopyBrief } from '../brief/CopyBrief.tsx'
import { SendDialog } from '../sending/SendDialog.tsx'
import { words } from './share.words.ts'

type Share = OutputOf<'share.readShare'>
type Shown = Share['documents'][number]

/** The first of each is the one to give; an audience that names no document gets none. */
const audiences = {
  everybody: ['one-page', 'deck'], bank: ['deck-bank', 'one-page'], team: ['deck-team', 'calendar'], board: ['deck-management', 'one-page'], keeper: ['report', 'report-page'], assistant: ['strategy'],
} as const
type Audience = keyof typeof audiences

export const Documents = ({ share }: { share: Share }) => {
  const t = useWords(words)
  const [audience, setAudience] = useState<Audience>('everybody')
  const [sending, setSending] = useState<Shown>()
  const known = new Map(share.documents.map(one => [one.id, one]))
  const shown = audiences[audience].flatMap(id => known.get(id) ?? [])
  const isPdf = shown.some(one => one.extension === 'pdf')
  return (
    <Card title={t('documents')}>
      <Stack>
        <Choice label={t('forWhom')} value={audience} onChange={setAudience} options={(Object.keys(audiences) as Audience[]).map(value => ({ value, label: t(value) }))} />
        {audience === 'keeper' && !share.hasAudit ? <p>{t('noAudit')}</p> : (
          <Rows>{shown.map((one, index) => <DocumentRow key={one.id} document={one} isFirst={index === 0} share={share} onSend={() => setSending(one)} />)}</Rows>
        )}
        {audience === 'assistant' ? <CopyBrief /> : null}
        {isPdf && !share.canPrint ? <p>{t('noChromium')}</p> : null}
        <Buttons><Button tone="link" onClick={() => window.print()}>{t('print')}</Button></Buttons>
      </Stack>
      {sending ? <SendDialog document={sending} canMail={share.canMail} onClose={() => setSending(undefined)} /> : null}
    </Card>
  )
}

/** Whoever may not note an edition downloads it all the same. */
const DocumentRow = ({ document: { id, name, extension }, isFirst, share, onSend }: { document: Shown; isFirst: boolean; share: Share; onSend: () => void }) => {
  const t = useWords(words)
  const locale = useLocale()
  const company = useCompany()
  const mayEdit = useMayEdit()
  const make = useAct('share.makeEdition', { said: edition => t('made', { title: edition.title }) })
  const address = downloadAddress(company.id, 'share.downloadEdition', { exportId: id })
  const tone = isFirst ? 'primary' : 'quiet'
  const get = async () => {
    await make.mutateAsync({ exportId: id })
    location.assign(address)
  }
  if (extension === 'pdf' && !share.canPrint) return <Row title={name[locale]} />
  return (
    <Row title={name[locale]} aside={mayEdit ? (
      <Buttons>
        <Button tone="link" aria-label={`${t('send')} : ${name[locale]}`} onClick={onSend}>{t('send')}</Button>
        <Button tone={tone} busy={make.isPending} aria-label={`${t('download')} : ${name[locale]}`} onClick={() => void get().catch(() => undefined)}>{t('download')}</Button>
      </Buttons>
    ) : <ButtonLink tone={tone} href={address} download>{t('download')}</ButtonLink>} />
  )
}
