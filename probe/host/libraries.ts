// JavaScript libraries with a hole that attackers know, and the first version without it.

interface Hole {
  /** As people write it. */
  name: string
  /** How its file is called, without version, `.min` and `.js`. */
  file: RegExp
  /** Versions of the branch: from the first, up to the first safe one. The last branch of a list that matches counts. */
  branches: readonly { from: string; safe: string; reference: string }[]
}

const from = (start: string, safe: string, reference: string) => ({ from: start, safe, reference })

/** Source: the CVE records named, at nvd.nist.gov; bounds as in the GitHub Advisory Database. */
const HOLES: readonly Hole[] = [
  { name: 'jQuery', file: /^jquery(?:\.slim)?$/, branches: [from('1.0.3', '3.5.0', 'CVE-2020-11023')] },
  { name: 'jQuery UI', file: /^jquery-?\.?ui$/, branches: [from('0', '1.13.2', 'CVE-2022-31160')] },
  { name: 'jQuery Validation', file: /^jquery[.-]validat(?:e|ion)$/, branches: [from('0', '1.19.5', 'CVE-2022-31147')] },
  { name: 'Bootstrap', file: /^bootstrap(?:\.bundle)?$/, branches: [from('0', '3.4.1', 'CVE-2019-8331'), from('4.0.0', '4.3.1', 'CVE-2019-8331')] },
  { name: 'AngularJS', file: /^angular(?:js)?$/, branches: [from('0', '1.8.0', 'CVE-2020-7676')] },
  { name: 'Lodash', file: /^lodash(?:\.core)?$/, branches: [from('0', '4.17.21', 'CVE-2021-23337')] },
  { name: 'Underscore', file: /^underscore$/, branches: [from('1.3.2', '1.12.1', 'CVE-2021-23358')] },
  { name: 'Moment.js', file: /^moment(?:-with-locales)?$/, branches: [from('2.18.0', '2.29.4', 'CVE-2022-31129')] },
  { name: 'Handlebars', file: /^handlebars(?:\.runtime)?$/, branches: [from('0', '4.7.7', 'CVE-2021-23369')] },
  { name: 'Mustache', file: /^mustache$/, branches: [from('0', '2.2.1', 'CVE-2015-8862')] },
  { name: 'Knockout', file: /^knockout$/, branches: [from('0', '3.5.0', 'CVE-2019-14862')] },
  { name: 'Select2', file: /^select2(?:\.full)?$/, branches: [from('0', '4.0.6', 'CVE-2016-10744')] },
  { name: 'Swiper', file: /^swiper(?:-bundle)?$/, branches: [from('0', '6.5.1', 'CVE-2021-23370')] },
  { name: 'Chart.js', file: /^chart(?:\.bundle)?$/, branches: [from('0', '2.9.4', 'CVE-2020-7746')] },
  { name: 'Video.js', file: /^video$/, branches: [from('0', '7.14.3', 'CVE-2021-23414')] },
  { name: 'PDF.js', file: /^pdf$/, branches: [from('0', '4.2.67', 'CVE-2024-4367')] },
  { name: 'prettyPhoto', file: /^jquery\.prettyphoto$/, branches: [from('0', '3.1.5', 'CVE-2013-6837')] },
]

/** `3.5.1`, from the file's name, a folder of its path, or the parameter content systems add. */
const IN_NAME = /[-.@]v?(\d+\.\d+(?:\.\d+)?)(?=[-.]|$)/
const IN_FOLDER = /(?:^|@)v?(\d+\.\d+(?:\.\d+)?)$/

function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number)) as [number[], number[]]
  for (let index = 0; index < 3; index += 1) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0)
    if (difference) return difference
  }
  return 0
}

export interface SeenLibrary { name: string; version: string; safe: string; reference: string }

/** What a script's address tells; null when it names no library of the list, no version, or a version without a known hole. */
export function holeIn(scriptUrl: string): SeenLibrary | null {
  const { pathname, searchParams, hostname } = new URL(scriptUrl)
  const folders = pathname.toLowerCase().split('/')
  const file = (folders.pop() ?? '').replace(/\.js$/, '')
  const bare = file.replace(IN_NAME, '').replace(/[.-](?:min|slim\.min|prod|umd)$/, '')
  const hole = HOLES.find((each) => each.file.test(bare))
  if (!hole) return null
  // A parameter is the version only where the content system ships the library, elsewhere it may be that of the theme;
  // and `1.12.4-wp` is an old one that WordPress has mended.
  const isOfSystem = pathname.includes('/wp-includes/js/jquery/') && !hostname.startsWith('cdn.')
  const version = IN_NAME.exec(file)?.[1] ?? folders.map((folder) => IN_FOLDER.exec(folder)?.[1]).findLast((found) => found !== undefined)
    ?? (isOfSystem ? /^\d+\.\d+(?:\.\d+)?$/.exec(searchParams.get('ver') ?? '')?.[0] : undefined)
  if (!version) return null
  const branch = hole.branches.findLast((each) => compareVersions(version, each.from) >= 0)
  return branch && compareVersions(version, branch.safe) < 0 ? { name: hole.name, version, safe: branch.safe, reference: branch.reference } : null
}
