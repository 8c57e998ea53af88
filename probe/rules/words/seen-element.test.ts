// An element is told by what a person reads of it: no place in the code reaches an owner.
import { expect, test } from 'vitest'
import { verdictsOf } from '../../checks/example-site.ts'
import { sayFinding } from '../../checks/say.ts'
import { loadShelf } from '../../checks/shelf.ts'
import { namesOfElements, sayElement } from './seen-element.ts'

test('an element is named by its words, or by what it is', () => {
  expect(sayElement({ kind: 'link', name: 'Contact' }, 'fr')).toBe('le lien “Contact”')
  expect(sayElement({ kind: 'box', name: 'J’accepte' }, 'fr')).toBe('la case “J’accepte”')
  expect(sayElement({ kind: 'button', name: '' }, 'en')).toBe('a button without text')
  expect(sayElement({ kind: 'part', name: 'Nos tarifs pour toutes les saisons de cette année' }, 'en')).toBe('the text “Nos tarifs pour toutes les saisons de…”')
  expect(namesOfElements([{ name: 'Contact' }, { name: '' }, { name: 'Contact' }, { name: 'Plan' }])).toBe('Contact · Plan')
})

const A_PLACE = /[#.:[]| > /

test('no check shows an owner where an element stands in the code', async () => {
  const { checks } = await loadShelf()
  for (const check of checks) for (const example of check.examples.fail) for (const verdict of verdictsOf(check, example)) {
    if (verdict.state !== 'fail' || !verdict.proof.selector || !A_PLACE.test(verdict.proof.selector)) continue
    const said = [verdict.proof.text, ...(['fr', 'en'] as const).flatMap((locale) => Object.values(sayFinding(check, { page: '/', ...verdict.values }, locale)))].join('\n')
    expect(said, check.id).not.toContain(verdict.proof.selector)
  }
})
