// Device and place, as real browsers and real addresses say them; nothing finer than a major version and a country.
import { expect, test } from 'vitest'
import { openCountries } from './country.ts'
import { makeSurroundings, readLanguage } from './surroundings.ts'

const findCountry = await openCountries()
const surroundingsOf = makeSurroundings(findCountry)
const of = (agent: string) => surroundingsOf({ 'user-agent': agent }, '127.0.0.1')

test.each([
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0', 'desktop', 'Firefox 140', 'Windows'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1', 'mobile', 'Safari 18', 'iOS'],
  ['Mozilla/5.0 (iPad; CPU OS 12_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/12.1 Mobile/15E148 Safari/604.1', 'tablet', 'Safari 12', 'iOS'],
  ['Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.7444.59 Mobile Safari/537.36', 'mobile', 'Chrome 142', 'Android'],
  ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/142.0.0.0 Safari/537.36', 'desktop', 'Headless Chrome 142', 'Linux'],
  ['', '', '', ''],
  ['node', '', '', ''],
  ['Jeanne-Petit-06123456/1.0 (her own) program', '', '', ''],
  [`Mozilla/5.0 ${'x'.repeat(10_000)}`, '', '', ''],
])('%s', (agent, device, browser, os) => {
  expect(of(agent)).toMatchObject({ device, browser, os })
})

test('an agent is read once, and thousands of invented ones are forgotten', () => {
  for (let i = 0; i < 12_000; i++) of(`invented/${i}`)
  expect(of('Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0').browser).toBe('Firefox 140')
})

test('the first language, in its usual case', () => {
  expect(['fr-FR,fr;q=0.9,en;q=0.8', 'EN-us', 'de', 'zh-Hant-TW,zh;q=0.9', '*', '', undefined, 'fr<script>', ' fr ;q=0.3'].map(readLanguage)).toEqual(['fr-FR', 'en-US', 'de', 'zh-TW', '', '', '', '', 'fr'])
})

test('the country of an address, in both families; none for a private one', () => {
  expect(['80.67.169.12', '::ffff:80.67.169.12', '2001:910::1', '8.8.8.8', '127.0.0.1', '::1', '192.168.1.4', '::ffff:10.0.0.1', 'fd00::4', 'nobody'].map(findCountry)).toEqual(['FR', 'FR', 'FR', 'US', '', '', '', '', '', ''])
})
