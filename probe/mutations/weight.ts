// What pages weigh, and how their files are sent.
import { every, file, header, home, inHead, inMain, inner } from './edit.ts'
import { mutationsOf } from './mutation.ts'

const styles = (count: number) => Array.from({ length: count }, (_, at) => `<link rel="stylesheet" href="/styles/partie-${at + 1}.css">`).join('')
const scripts = (count: number) => Array.from({ length: count }, (_, at) => `<script src="/scripts/partie-${at + 1}.js"></script>`).join('')
const strangers = (count: number) => Array.from({ length: count }, (_, at) => `<script async src="https://module-${at + 1}-exemple.net/m.js"></script>`).join('')
const photo = (name: string) => `<p><img src="/photos/${name}" alt="Un escalier tournant" width="1200" height="630"></p>`
const HEAVY = { 'perf.img-format': 'a photograph so heavy is in an old format too' }

export const WEIGHT = [
  ...mutationsOf('perf.cache', { 'nothing said of styles': file(/\.css$/, { cacheControl: '' }), 'one hour': file(/\.(?:css|js|png)$/, { cacheControl: 'max-age=3600' }), 'pictures asked again each time': file(/photo-a/, { cacheControl: 'no-cache' }) }, { given: every(inMain(photo('photo-a.webp'))) }),
  ...mutationsOf('perf.compress', { 'the styles': file(/\.css$/, { contentEncoding: '', bytes: 42_000 }), 'the scripts': file(/menu\.js$/, { contentEncoding: '', bytes: 90_000 }), 'the pages': header('content-encoding', null) }, { given: every(inHead('<script defer src="/js/menu.js"></script>')) }),
  ...mutationsOf('perf.img-format', Object.fromEntries([['a JPEG of a megabyte', 'image/jpeg', 1_000_000], ['a PNG', 'image/png', 700_000], ['a JPEG of half a megabyte', 'image/jpeg', 520_000]].map(([name, contentType, bytes]) => [name as string, file(/photo-a/, { contentType: contentType as string, bytes: bytes as number })])), { given: inner(inMain(photo('photo-a'))) }),
  ...mutationsOf('perf.weight', { 'a photograph as taken': file(/photo-a/, { contentType: 'image/webp', bytes: 4_200_000 }), 'a program': file(/menu\.js$/, { bytes: 2_400_000 }), 'a style and its picture': file(/photo-a|\.css$/, { bytes: 900_000 }) }, { given: home((html, world) => inMain(photo('photo-a.webp'))(inHead('<script defer src="/js/menu.js"></script>')(html, world), world)), brings: HEAVY }),
  ...mutationsOf('perf.render-block', { 'six styles': every(inHead(styles(6))), 'five scripts': every(inHead(scripts(5))), 'three and three': every(inHead(styles(3) + scripts(3))) }),
  ...mutationsOf('perf.third-party', { 'fourteen sites': every(inHead(strangers(14))), 'twelve on a page': inner(inHead(strangers(12))), 'twenty': every(inHead(strangers(20))) }),
]
