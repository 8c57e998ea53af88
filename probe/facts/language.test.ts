// Whether a site is French: what a page declares, the words it is written in, else its address.
import { expect, test } from 'vitest'
import { isFrenchPage } from './language.ts'

test.each([
  [{ lang: 'fr', language: null, url: 'https://exemple.com/' }, true],
  [{ lang: 'fr-CA', language: 'en', url: 'https://exemple.com/' }, true],
  [{ lang: 'en', language: 'fr', url: 'https://exemple.com/' }, true],
  [{ lang: '', language: null, url: 'https://exemple.fr/' }, true],
  [{ lang: '', language: null, url: 'https://exemple.com/' }, false],
  [{ lang: 'en', language: null, url: 'https://exemple.fr/' }, false],
  [{ lang: 'en', language: 'en', url: 'https://exemple.fr/' }, false],
])('%o', (page, isFrench) => expect(isFrenchPage(page)).toBe(isFrench))
