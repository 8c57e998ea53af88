// What a real browser would have seen of a page that went wrong.
import type { AxeFinding, ConsentFacts, LoadTimes, NarrowView, SeenRequest } from '../facts/browser-facts.ts'
import { onBrowser, opened } from './edit.ts'
import { mutationsOf, type Step } from './mutation.ts'

const axe = (rule: string, impact: AxeFinding['impact'], tags: string[], html = '<div>Nos heures</div>'): AxeFinding => ({ rule, impact, help: rule, tags: ['wcag2a', ...tags], count: 2, nodes: [{ selector: '#contenu > div', html, isAdded: false, isInForm: false }] })
const violates = (finding: AxeFinding): Step => opened(({ axe: seen }) => ({ axe: { violations: [...seen!.violations, finding], incomplete: seen!.incomplete } }))
const doubts = (finding: AxeFinding): Step => opened(({ axe: seen }) => ({ axe: { violations: seen!.violations, incomplete: [...seen!.incomplete, finding] } }))
const narrow = (patch: Partial<NarrowView>): Step => opened(({ narrow: seen }) => ({ narrow: { ...seen!, ...patch } }))
const loads = (patch: Partial<LoadTimes>): Step => opened(({ loads: seen }) => ({ loads: seen.map((load) => ({ ...load, ...patch })) }))
const small = (count: number) => Array.from({ length: count }, (_, at) => ({ selector: `nav > a:nth-child(${at + 1})`, kind: 'link' as const, name: `Lien ${at + 1}`, width: 18, height: 16 }))
const heavy = (...files: [string, number][]): Step => opened(({ requests }) => ({ requests: [...requests, ...files.map(([url, bytes]): SeenRequest => ({ url, type: 'script', bytes }))] }))
const consent = (patch: Partial<ConsentFacts>): Step => onBrowser(({ consent: seen }) => ({ consent: { ...seen!, ...patch } }))
const cookie = (name: string, days: number) => ({ name, domain: 'atelier-exemple.fr', days, isOwn: true })
const GOOGLE = 'https://region1.google-analytics.com/g/collect?v=2&tid=G-AB12CD34EF&en=page_view'
const META = 'https://www.facebook.com/tr/?id=1234567890123&ev=PageView'
const HOTJAR = 'https://static.hotjar.com/c/hotjar-123456.js?sv=6'
const BANNER: NonNullable<ConsentFacts['banner']> = { text: 'Nous comptons les visites. Acceptez-vous ?', selector: '#bandeau', accept: 'Tout accepter', refuse: 'Tout refuser', isRefuseAsEasy: true }
const QUIET = { cookies: [], requests: [] }
const withBanner = consent({ banner: BANNER, before: QUIET, afterRefusal: QUIET })
const refused = (patch: Partial<NonNullable<ConsentFacts['afterRefusal']>>): Step => consent({ afterRefusal: { ...QUIET, ...patch } })
const EARLY = { 'trk.banner': 'and nothing is asked', 'trk.cookie-life': 'the cookie is long too' }

export const BROWSER = [
  ...mutationsOf('a11y.axe-critical', { 'a role nobody knows': violates(axe('aria-required-attr', 'critical', ['wcag412', 'RGAA-7.1.1'])), 'a list of choices without a name': violates(axe('aria-input-field-name', 'critical', ['wcag412', 'RGAA-11.1.1'])), 'children of the wrong kind': violates(axe('aria-required-children', 'critical', ['wcag131', 'RGAA-9.3.1'])) }),
  ...mutationsOf('a11y.axe-serious', { 'grey on grey': violates(axe('color-contrast', 'serious', ['wcag2aa', 'wcag143', 'RGAA-3.2.1'])), 'a list of other things': violates(axe('list', 'serious', ['wcag131', 'RGAA-9.3.1'])), 'a box that scrolls out of reach': violates(axe('scrollable-region-focusable', 'serious', ['wcag211', 'RGAA-7.3.2'])) }),
  ...mutationsOf('a11y.axe-moderate', { 'a word in another language': violates(axe('valid-lang', 'moderate', ['wcag2aa', 'wcag312', 'RGAA-8.7.1'])), 'a table without a scope': violates(axe('scope-attr-valid', 'moderate', ['best-practice'])), 'a text outside the parts of the page': violates(axe('region', 'moderate', ['best-practice'])) }),
  ...mutationsOf('a11y.axe-incomplete', { 'text on a photograph': doubts(axe('color-contrast', 'serious', ['wcag2aa', 'wcag143'])), 'a film that may have no words': doubts(axe('video-caption', 'critical', ['wcag122'])), 'a link told by its colour alone': doubts(axe('link-in-text-block', 'serious', ['wcag141'])) }),
  ...mutationsOf('mob.overflow', Object.fromEntries([['a table', 720], ['a picture', 480], ['a long word', 372]].map(([name, width]) => [name as string, narrow({ width: width as number, overflowing: [{ selector: 'main > table', kind: 'table', name: 'Tarifs' }] })]))),
  ...mutationsOf('mob.tap-size', Object.fromEntries([3, 12, 1].map((count) => [`${count} small targets`, narrow({ smallTargets: small(count) })]))),
  ...mutationsOf('mob.font', Object.fromEntries([0.55, 0.8, 0.97].map((share) => [`${share} of the text`, narrow({ shareOfTinyText: share })]))),
  ...mutationsOf('mob.parity', { 'another title': opened(({ phone }) => ({ phone: { ...phone!, title: 'Version mobile' } })), 'half the words': opened(({ phone }) => ({ phone: { ...phone!, words: 210 } })), 'another address': opened(({ phone }) => ({ phone: { ...phone!, canonical: 'https://m.atelier-exemple.fr/' } })) }),
  ...mutationsOf('perf.lcp', Object.fromEntries([3_400, 5_200, 9_000].map((lcpMs) => [`${lcpMs} ms`, loads({ lcpMs })]))),
  ...mutationsOf('perf.cls', Object.fromEntries([0.18, 0.3, 0.9].map((cls) => [String(cls), loads({ cls })]))),
  ...mutationsOf('perf.tbt', Object.fromEntries([350, 800, 2_400].map((tbtMs) => [`${tbtMs} ms`, loads({ tbtMs })]))),
  ...mutationsOf('perf.page-weight', Object.fromEntries([2_400_000, 5_100_000, 14_000_000].map((bytes) => [`${bytes} bytes`, loads({ bytes })]))),
  ...mutationsOf('perf.third-party-bytes', { 'one film': heavy(['https://www.youtube.com/s/player/base.js', 1_300_000]), 'a chat and a map': heavy(['https://maps.googleapis.com/maps/api/js', 400_000], ['https://client.crisp.chat/static/javascripts/client.js', 350_000]), 'many modules': heavy(...Array.from({ length: 8 }, (_, at): [string, number] => [`https://module-${at}-exemple.net/m.js`, 90_000])) }),
  ...mutationsOf('seo.rendered-content', { 'an empty page': opened(() => ({ words: { sent: 0, shown: 400 } })), 'a menu alone': opened(() => ({ words: { sent: 25, shown: 600 } })), 'a heading alone': opened(() => ({ words: { sent: 8, shown: 240 } })) }),
  ...mutationsOf('trk.before-consent', { 'Google’s measure': consent({ before: { cookies: [cookie('_ga', 390)], requests: [GOOGLE] } }), 'the pixel of Meta': consent({ before: { cookies: [], requests: [META] } }), 'a cookie alone': consent({ before: { cookies: [cookie('_fbp', 90)], requests: [] } }), 'a recorder': consent({ before: { cookies: [], requests: [HOTJAR] } }) }, { given: withBanner, brings: EARLY }),
  ...mutationsOf('trk.banner', Object.fromEntries([['Google', GOOGLE], ['Meta', META], ['Hotjar', HOTJAR]].map(([name, url]) => [name!, consent({ banner: null, afterRefusal: null, before: { cookies: [], requests: [url!] } })])), { given: withBanner, brings: { 'trk.before-consent': 'followed without a question is followed before an answer' } }),
  ...mutationsOf('trk.banner', { 'a tool that robots do not see': consent({ banner: null, afterRefusal: null, before: { cookies: [], requests: ['https://atelier-exemple.fr/js/cookieconsent.umd.js', GOOGLE] } }) }, { given: withBanner, brings: { 'trk.before-consent': 'idem' } }),
  ...mutationsOf('trk.after-refuse', Object.fromEntries([['Google', GOOGLE], ['Meta', META], ['Hotjar', HOTJAR]].map(([name, url]) => [name!, consent({ afterRefusal: { cookies: [], requests: [url!] } })])), { given: withBanner }),
  ...mutationsOf('trk.refuse-level1', { 'no refusal': consent({ banner: { ...BANNER, refuse: null, isRefuseAsEasy: false }, afterRefusal: null }), 'settings instead': consent({ banner: { ...BANNER, text: 'Nous comptons les visites. Accepter ou paramétrer ?', refuse: null, isRefuseAsEasy: false }, afterRefusal: null }), 'a grey link': consent({ banner: { ...BANNER, refuse: 'Continuer sans accepter', isRefuseAsEasy: false } }) }, { given: withBanner }),
  ...mutationsOf('trk.cookie-life', { 'two years': consent({ before: { cookies: [cookie('_pk_id.1.abcd', 730)], requests: [] } }), 'three years': consent({ before: { cookies: [cookie('_pk_id.1.abcd', 1_095)], requests: [] } }), 'Google’s, fourteen months': consent({ before: { cookies: [cookie('_ga', 425)], requests: [] } }) }, { given: withBanner, brings: { 'trk.before-consent': 'Google’s cookie is set before the answer' } }),
  ...mutationsOf('trk.choice-life', { 'asked again the next day': refused({ isAskedAgain: true }), 'kept as long as the visit': refused({ cookies: [{ ...cookie('tarteaucitron', 0), days: null }], isAskedAgain: true }), 'kept for a day': refused({ cookies: [cookie('cookieyes-consent', 1)], isAskedAgain: true }), 'kept for ever': refused({ cookies: [cookie('axeptio_cookies', 400)] }) }, { given: withBanner }),
]
