// An option that is ticked looks as it did, and as those beside it; only a task that is done steps back.
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { CheckRow, Rows, type CheckRowProps } from './CheckRow.tsx'

const optionsOf = (ticked: string[]) => renderToStaticMarkup(
  <Rows>{['a', 'b', 'c'].map(one => <CheckRow key={one} title={one} checked={ticked.includes(one)} onChange={() => undefined} />)}</Rows>,
)
const withoutTick = (html: string) => html.replaceAll(' checked=""', '')

test('options ticked or not, alone or together, are written alike but for their box', () => {
  expect(withoutTick(optionsOf(['b']))).toBe(optionsOf([]))
  expect(withoutTick(optionsOf(['a', 'b', 'c']))).toBe(optionsOf([]))
  expect(optionsOf(['b']).match(/checked/g)).toHaveLength(1)
})

test('a task that is done fades', () => {
  const task = (row: Pick<CheckRowProps, 'checked'>) => renderToStaticMarkup(<CheckRow isTask title="Appeler" {...row} onChange={() => undefined} />)
  expect(task({ checked: true })).toContain('data-done')
  expect(task({ checked: false })).not.toContain('data-done')
})
