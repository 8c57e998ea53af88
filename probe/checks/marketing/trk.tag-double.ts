// One view counted twice: everything measured is too high.
import { technologyOf } from '../../technology/find.ts'
import { tagsOn, type Tag } from '../../technology/tags.ts'
import { check, fail, notApplicable, pass, type Verdict } from '../contract.ts'

const nameOf = ({ tool, account }: Tag) => `${technologyOf(tool).name} ${account}`.trim()

export default check<Tag[]>({
  id: 'trk.tag-double', version: 1, element: 2, severity: 'high', reads: 'site',
  effortMinutes: 20, skill: 'developer', threshold: { value: 1, unit: 'count' },
  source: { reference: 'One start of a tool for one account on a page', kind: 'convention' },
  words: {
    fr: {
      title: 'Chaque visite est comptée {times} fois par {tool}',
      many: '{count} outils comptent deux fois la même visite',
      why: 'Le même compte démarre {times} fois sur {pages} {pages|page|pages} : visites gonflées, taux faussés, et des décisions prises sur de mauvais chiffres.',
      fix: 'Gardez un seul code : souvent le thème l’a déjà quand une extension ou Google Tag Manager l’ajoute. Retirez l’un des deux, puis regardez une visite dans le rapport en temps réel.',
      good: 'Chaque outil de mesure n’est posé qu’une fois par page',
    },
    en: {
      title: 'Each visit is counted {times} times by {tool}',
      many: '{count} tools count the same visit twice',
      why: 'The same account starts {times} times on {pages} {pages|page|pages}: inflated visits, distorted rates, and decisions taken on wrong figures.',
      fix: 'Keep one code: often the theme already has it when a plugin or Google Tag Manager adds it. Remove one of the two, then watch one visit in the real-time report.',
      good: 'Each measurement tool is installed once a page',
    },
  },
  note(page) {
    // A dead account counts nothing, twice or not; it has its own check.
    const tags = tagsOn(page).filter(({ tool }) => tool !== 'universal-analytics')
    return tags.length ? tags : undefined
  },
  run(site, notes) {
    if (!notes.length) return notApplicable
    const doubled = Map.groupBy(notes.flatMap(({ url, noted }) => noted.filter(({ times }) => times > 1).map((tag) => ({ url, tag }))), ({ tag }) => nameOf(tag))
    if (!doubled.size) return pass()
    return [...doubled].map(([tool, seen]): Verdict => {
      const pages = seen.map(({ url }) => url).sort()
      return fail({ key: tool, url: site.homeUrl, proof: { selector: 'script', text: tool, pages }, values: { tool, times: Math.max(...seen.map(({ tag }) => tag.times)), pages: pages.length } })
    })
  },
  examples: {
    pass: [
      "<script>gtag('config', 'G-ABC1234567'); gtag('config', 'AW-123456789')</script>", "<script>gtag('config', 'G-ABC1234567')</script><script>gtag('config', 'G-DEF1234567')</script>",
      "<script>if (agreed) gtag('config', 'G-ABC1234567'); else gtag('config', 'G-ABC1234567', { anonymous: true })</script>",
      `<script>gtag('config', 'G-ABC1234567')</script><script>self.__next_f.push([1, "gtag('config', 'G-ABC1234567')"])</script>`,
      { '/': "<script>fbq('init', '1234567890'); fbq('track', 'PageView')</script>", '/a': "<script>fbq('init', '1234567890')</script>" },
      "<script>(function(w,d,s,l,i){w[l].push({'gtm.start':1});})(window,document,'script','dataLayer','GTM-ABC123');</script><script src=\"https://www.googletagmanager.com/gtm.js?id=GTM-ABC123\" async></script><noscript><iframe src=\"https://www.googletagmanager.com/ns.html?id=GTM-ABC123\"></iframe></noscript>",
    ],
    fail: [
      "<script>gtag('config', 'G-ABC1234567')</script><p>Accueil<script>gtag(\"config\",\"G-ABC1234567\",{})</script>",
      '<script>_paq.push(["trackPageView"]);</script><script>_paq.push(["trackPageView"]);</script>',
      { '/': '<p>Accueil', '/a': "<script>w[l].push({'gtm.start':1});})(window,document,'script','dataLayer','GTM-ABC123');</script>".repeat(2) },
    ],
  },
})
