/** One channel of the register: what it is, what it lacks, what was decided, and the two things to do about it. */
import { formatDate } from '@azimut/engines/locale'
import { Button, Buttons, IconButton } from '#app/design/Button.tsx'
import { Close } from '#app/design/icons.tsx'
import { Tag } from '#app/design/StateWord.tsx'
import { useAct } from '#app/deck/asking.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { useMayEdit } from '#app/deck/session.tsx'
import { useOpener } from '../views/opener.tsx'
import { ChannelForm } from './ChannelForm.tsx'
import type { ChannelLine, ChannelRegister } from './channels.ts'
import css from './channels.module.css'
import { channelsWords } from './channels.words.ts'
import { DecisionForm } from './DecisionForm.tsx'

const Facts = ({ channel }: { channel: ChannelLine }) => {
  const t = useWords(channelsWords)
  const locale = useLocale()
  const facts = [
    channel.ownerUnit && t('heldBy', { unit: channel.ownerUnit }), channel.loginHolder && t('login', { holder: channel.loginHolder }),
    channel.lastActivityOn && t('lastActivity', { day: formatDate(channel.lastActivityOn, locale) }), channel.purpose,
    channel.stake && t('serves', { stake: channel.stake }),
    channel.decision && t('decided', { decision: channel.decision, reason: channel.reason ?? '' }), channel.reviewOn && t('reviewOn', { day: formatDate(channel.reviewOn, locale) }),
    channel.actions.length ? t('actions', { count: channel.actions.length }) : channel.yields === 'nothing' && t('yieldsNothing'),
  ].filter(Boolean)
  return facts.length ? <p className={css.facts}>{facts.join(' · ')}</p> : null
}

export const ChannelRow = ({ channel, register: { today, stakes }, first }: { channel: ChannelLine; register: ChannelRegister; /** The one to decide now. */ first: boolean | undefined }) => {
  const t = useWords(channelsWords)
  const locale = useLocale()
  const mayEdit = useMayEdit()
  const forms = useOpener<'edit' | 'decide'>()
  const remove = useAct('diagnose.removeChannel', { said: t('removed') })
  const { id, version, name, kind, url, lacking } = channel
  return (
    <li className={css.line}>
      <div className={css.head}>
        <p className={css.name}>{url ? <a href={url} target="_blank" rel="noopener noreferrer">{name}</a> : name}</p>
        <Tag>{t('kindOf', { kind })}</Tag>
        {mayEdit ? <IconButton label={t('remove', { name })} onClick={() => remove.mutate({ id, version })}><Close /></IconButton> : null}
      </div>
      {lacking.length ? <p className={css.lacks}>{t('missing', { list: new Intl.ListFormat(locale).format(lacking.map(what => t('lacks', { what }))) })}</p> : null}
      <Facts channel={channel} />
      {forms.open === 'edit' ? <ChannelForm channel={channel} stakes={stakes} onDone={forms.hide} /> : forms.open === 'decide' ? <DecisionForm channel={channel} today={today} onDone={forms.hide} /> : mayEdit ? (
        <Buttons>
          <Button tone={first ? 'primary' : lacking.length ? 'quiet' : 'link'} ref={forms.refOf('decide')} aria-label={t('decideNamed', { name })} onClick={() => forms.show('decide')}>{t('decide')}</Button>
          <Button tone="link" ref={forms.refOf('edit')} aria-label={t('editNamed', { name })} onClick={() => forms.show('edit')}>{t('edit')}</Button>
        </Buttons>
      ) : null}
    </li>
  )
}
