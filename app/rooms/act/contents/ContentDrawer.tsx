/** One content, beside the page: what it says and asks, the three questions, and the day it is out. */
import { Button, Buttons } from '#app/design/Button.tsx'
import { Drawer } from '#app/design/Drawer.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { Tag } from '#app/design/StateWord.tsx'
import { AskedRule } from '#app/deck/AskedRule.tsx'
import { useAct } from '#app/deck/asking.ts'
import { useWords } from '#app/deck/locale.tsx'
import { useMayEdit } from '#app/deck/session.tsx'
import { ContentForm } from './ContentForm.tsx'
import type { Contents, Flagged } from './contents.page.ts'
import { contentsWords } from './contents.words.ts'
import { ReviewForm } from './ReviewForm.tsx'

export const ContentDrawer = ({ shown: { content, flags }, found, mayWrite, onClose }: { shown: Flagged; found: Contents; mayWrite: boolean; onClose: () => void }) => {
  const t = useWords(contentsWords)
  const mayEdit = useMayEdit()
  const publish = useAct('act.updateContent', { said: t('publishedSaid', { title: content.title }), quiet: true })
  const remove = useAct('act.removeContent', { said: t('removed', { title: content.title }) })
  const goOut = (passOver?: string[]) => publish.mutate({ id: content.id, version: content.version, change: { state: 'published' }, ...(passOver ? { passOver } : {}) })
  const reviewer = found.people.find(one => one.id === content.reviewerId)
  return (
    <Drawer open onClose={onClose} title={content.title} closeLabel={t('close')}>
      <Stack>
        {flags.length ? <Buttons>{flags.map(flag => <Tag key={flag} tone={flag === 'late' || flag === 'expired' ? 'bad' : 'watch'}>{t(flag)}</Tag>)}</Buttons> : null}
        {mayWrite ? <ContentForm content={content} found={found} /> : null}
        {reviewer ? <p>{t('reviewedBy', { name: reviewer.name })}</p> : null}
        {mayWrite && content.state !== 'published' && found.people.length ? <ReviewForm content={content} people={found.people} /> : null}
        <AskedRule error={publish.error} onPassOver={goOut} />
        <Buttons>
          {mayWrite && content.state !== 'published' ? <Button tone="quiet" busy={publish.isPending} onClick={() => goOut()}>{t('publish')}</Button> : null}
          {mayEdit ? <Button tone="link" onClick={() => remove.mutate({ id: content.id, version: content.version }, { onSuccess: onClose })}>{t('remove')}</Button> : null}
        </Buttons>
      </Stack>
    </Drawer>
  )
}
