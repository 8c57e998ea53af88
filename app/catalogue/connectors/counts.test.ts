// Exports of measuring tools and notebooks: days, numbers, sources and refusals, as each program writes them.
import { expect, test } from 'vitest'
import ga4 from './ga4.ts'
import { channelOf } from './counts/channel.ts'
import counts from './counts-csv.ts'
import matomo from './matomo.ts'
import { readRows } from './_frame/testReading.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (...lines: string[]) => readRows(counts, bytes(lines.join('\r\n')), 'count')

test.each([
  ['google / organic', 'search'], ['google / cpc', 'paid'], ['(direct) / (none)', 'direct'], ['lettre / email', 'email'], ['facebook.com / referral', 'social'],
  ['pagesjaunes.fr / referral', 'referral'], ['chatgpt.com / referral', 'assistant'], ['Organic Search', 'search'], ['Paid Search', 'paid'], ['Organic Social', 'social'], ['Direct', 'direct'],
  ['Direct Entry', 'direct'], ['Moteurs de recherche', 'search'], ['Réseaux sociaux', 'social'], ['Sites web', 'referral'], ['Entrées directes', 'direct'], ['Campagnes', 'campaign'],
  ['(not set)', ''], ['Salon de l’habitat', 'fair'], ['Divers', ''],
])('« %s » came by « %s »', (source, channel) => {
  expect(channelOf(source)).toBe(channel)
})

test.each([['12', 12], ['1 204', 1204], ['1\u202f204', 1204], ['1,204', 1204], ['12.0', 12], ['0', 0]])('%s is %i', async (written, count) => {
  expect((await read('Date;Nombre', `01/02/2026;${written}`)).rows.map(row => row.results)).toEqual([count])
})

test('what cannot be read is refused with its line', async () => {
  const { refused, lines, rows } = await read('Date;Source;Nombre;Montant', '31/02/2026;Salon;2;', '01/03/2026;Salon;1,5;', '01/03/2026;Salon;-3;', '01/03/2026;Salon;;', '01/03/2026;Salon;2;cher', ';Salon;2;', '01/03/2026;Salon;2000000;')
  expect(refused.first.map(({ reason }) => reason.fr)).toEqual([
    'Ligne 2\u202f: le 31/02/2026 n’existe pas.', 'Ligne 3\u202f: «\u00a01,5\u00a0» n’est pas un nombre entier.', 'Ligne 4\u202f: «\u00a0-3\u00a0» n’est pas un nombre entier.',
    'Ligne 5\u202f: le nombre manque. Écrivez 0 s’il n’y en a pas eu.', 'Ligne 6\u202f: «\u00a0cher\u00a0» n’est pas un montant. Écrivez 1234,56.', 'Ligne 7\u202f: la date manque.',
    'Ligne 8\u202f: «\u00a02000000\u00a0» dépasse un million pour un seul jour.',
  ])
  expect([lines, rows.length, refused.count]).toEqual([7, 0, 7])
})

test('a line of totals is no data, and a second table of the same file is another one', async () => {
  const { rows } = await readRows(ga4, bytes('# Free form 1\n# 20260101-20260102\n\nDate,Session source / medium,Sessions,Key events\n,,9,1,Grand total\n20260101,google / organic,9,1\n# Free form 2\nDate,Session source / medium,Sessions\n20260101,google / organic,9\n'), 'count')
  expect(rows).toEqual([{ kind: 'count', line: 6, date: '2026-01-01', source: 'google / organic', channel: 'search', visits: 9, results: 1, valueCents: null }])
})

test('a report without days says what to add', async () => {
  const { fault } = await readRows(ga4, bytes('# Traffic acquisition\nSession default channel group,Sessions\nOrganic Search,120\n'), 'count')
  expect(fault).toMatchObject({ fr: expect.stringContaining('«\u00a0Date\u00a0»') as string })
  expect(matomo.open(['label', 'nb_visits'])).toBeNull()
})

test('each file goes to one connector', () => {
  const headers = [['Date', 'Session source / medium', 'Sessions'], ['date', 'label', 'nb_visits', 'nb_conversions'], ['Date', 'Source', 'Nombre', 'Montant HT']]
  expect(headers.map(header => [ga4, matomo, counts].filter(item => item.open(header)).map(({ id }) => id))).toEqual([['ga4'], ['matomo'], ['counts-csv']])
})
