/** Screen 4: what the site says of who it belongs to, with a pencil on each fact; without a site, a name and an activity. */
import { useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { Button } from '#app/design/Button.tsx'
import { SelectField, TextField } from '#app/design/Field.tsx'
import type { OutputOf } from '#app/deck/api.ts'
import { useAct, useAsk } from '#app/deck/asking.ts'
import type { ScreenProps } from '#app/deck/guide/Guide.tsx'
import { Step } from '#app/deck/guide/Step.tsx'
import { Loading } from '#app/deck/Loading.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import type { SiteSeen } from '../report/diagnosis.ts'
import { keepHours, writeSiren } from '../sites/IdentityCard.tsx'
import { Fact } from './Fact.tsx'
import { isUnderWay, ReadingStrip } from './ReadingStrip.tsx'
import css from './start.module.css'
import { startWords } from './start.words.ts'

type Identity = OutputOf<'diagnose.readIdentity'>
type Company = OutputOf<'crew.readDescription'>
const facts = { siren: 'siren', address: 'addressOf', phones: 'phones', hours: 'hoursOpen', socials: 'socials', cms: 'cms' } as const

/** As people read it: a SIREN in threes, an hour never cut at the end of a line. */
const writeFact = (fact: string, text: string | null) => text && (fact === 'siren' ? writeSiren(text) : fact === 'hours' ? keepHours(text) : text)
const bareSiren = (text: string) => text.replaceAll(/\s/g, '')

export default function IdentityScreen({ next }: ScreenProps) {
  const asked = useAsk('diagnose.readIdentity', {})
  const company = useAsk('crew.readDescription', {})
  const sites = useAsk('diagnose.readDiagnosis', {})
  if (!asked.data || !company.data || !sites.data) return <Loading asked={[asked, company, sites].find(one => one.error) ?? asked} />
  return <Card identity={asked.data} company={company.data} own={sites.data.sites.find(one => one.kind === 'own')} host={sites.data.report?.host ?? null} next={next} />
}

const Card = ({ identity: { site, said, activities }, company, own, host, next }: { identity: Identity; company: Company; own: SiteSeen | undefined; host: string | null; next(): void }) => {
  const t = useWords(startWords)
  const locale = useLocale()
  const keep = useAct('diagnose.correctIdentity')
  const confirm = useAct('diagnose.confirmIdentity')
  const describe = useAct('crew.describeCompany', { inTurn: true })
  const finishing = useAct('crew.describeCompany', { inTurn: true })
  const queries = useQueryClient()
  const [typed, setTyped] = useState(company.name ?? '')
  const name = said ? said.name ?? company.name : typed.trim() || null
  const correct = (fact: string) => site ? (text: string) => keep.mutate({ id: site.id, version: site.version, corrected: { [fact]: fact === 'siren' ? bareSiren(text) : text } }) : undefined
  const finish = async () => {
    const siren = /^\d{9}$/.exec(bareSiren(said?.siren ?? ''))?.[0]
    await finishing.mutateAsync({ ...(name ? { name: name.slice(0, 100) } : {}), ...(siren ? { siren } : {}) })
    if (site && said) await confirm.mutateAsync({ id: site.id, version: site.version })
    // The company has its name from here on, at the top of every page.
    await queries.refetchQueries({ queryKey: ['me'] })
    next()
  }
  const busy = finishing.isPending || confirm.isPending
  const lead = said && site ? t('identityLead', { host: host ?? new URL(site.url).host }) : isUnderWay(own) ? t('identityReading') : t('identityAlone')
  const activity = (
    <SelectField label={t('activity')} help={t('activityHelp')} value={company.naf ?? ''} onChange={event => describe.mutate({ naf: event.target.value || null })}
      options={[{ value: '', label: t('activityNone') }, ...activities.map(one => ({ value: one.naf, label: one.name[locale] }))]} />
  )
  return (
    <Step title={t('identityTitle')} lead={lead} primary={<Button busy={busy} onClick={() => void finish().catch(() => {})}>{t('confirm')}</Button>}>
      {own && isUnderWay(own) ? <ReadingStrip site={own} /> : null}
      {said ? (
        <dl className={css.card}>
          <Fact label={t('name')} value={name} onKeep={correct('name')} />
          {Object.entries(facts).map(([fact, label]) => {
            const value = said[fact as keyof typeof facts]
            return <Fact key={fact} label={t(label)} value={writeFact(fact, value)} onKeep={correct(fact)}
              refuse={text => fact === 'siren' && text && !/^\d{9}$/.test(bareSiren(text)) ? t('sirenWrong') : undefined} />
          })}
        </dl>
      ) : <TextField label={t('name')} autoComplete="organization" value={typed} maxLength={100} onChange={event => setTyped(event.target.value)} onBlur={() => { if (typed.trim()) describe.mutate({ name: typed.trim() }) }} />}
      {activity}
    </Step>
  )
}
