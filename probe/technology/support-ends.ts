// When the makers of programs stop repairing a version: ISO day, as they announced it (endoflife.date gathers them).

/** By program, the branch (`9`, `4.13`) and the last day of its repairs. A branch that is not listed is not judged. */
const SUPPORT_ENDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  drupal: { 5: '2011-01-05', 6: '2016-02-24', 7: '2025-01-05', 8: '2021-11-02', 9: '2023-11-01', 10: '2026-12-16' },
  joomla: { 1: '2012-09-30', 2: '2014-12-31', 3: '2023-08-17', 4: '2025-10-14', 5: '2027-10-12' },
  typo3: { 4: '2014-11-30', 6: '2017-03-31', 7: '2018-12-01', 8: '2020-03-31', 9: '2021-09-30', 10: '2023-04-30', 11: '2024-10-31', 12: '2026-04-30', 13: '2027-12-31' },
  // Security repairs go back to 4.7 since July 2025 (wordpress.org, « Dropping security updates for WordPress versions 4.1 through 4.6 »).
  wordpress: { '0': '2022-12-01', '1': '2022-12-01', '2': '2022-12-01', '3': '2022-12-01', '4.0': '2022-12-01', '4.1': '2025-07-31', '4.2': '2025-07-31', '4.3': '2025-07-31', '4.4': '2025-07-31', '4.5': '2025-07-31', '4.6': '2025-07-31' },
}

/** The last day of repairs of a version; null when it is not known. */
export function supportEnd(id: string, version: string): string | null {
  const [major = '', minor] = version.split('.')
  const branches = SUPPORT_ENDS[id] ?? {}
  return (minor === undefined ? undefined : branches[`${major}.${minor}`]) ?? branches[major] ?? null
}
