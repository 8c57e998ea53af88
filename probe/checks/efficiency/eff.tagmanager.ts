// Many codes of measure and advertising pasted one by one: each change waits for a developer.
import { technologiesOf } from '../../technology/find.ts'
import { check, fail, notApplicable, pass } from '../contract.ts'

const TAGS_BY_HAND = 3

export default check<{ managers: string[]; tags: string[] }>({
  id: 'eff.tagmanager', version: 1, element: 8, severity: 'info', reads: 'site',
  effortMinutes: 180, skill: 'developer', threshold: { value: TAGS_BY_HAND, unit: 'count' },
  source: { reference: 'A tag manager from four tags on', kind: 'convention' },
  words: {
    fr: {
      title: '{tags} codes de mesure et de publicité sont collés un par un',
      why: 'Ce sont {names}. Sans gestionnaire de codes de mesure, ajouter ou retirer un code demande de toucher au site, et les vieux codes y restent.',
      fix: 'Retirez d’abord les codes qui ne servent plus. S’il en reste plus de trois, réunissez-les dans un gestionnaire (Google Tag Manager, Matomo), lié à votre bandeau.',
      good: 'Vos codes de mesure passent par un gestionnaire : {manager}',
    },
    en: {
      title: '{tags} measurement and advertising codes are pasted one by one',
      why: 'They are {names}. Without a tag manager, adding or removing a code means touching the site, and old codes stay there.',
      fix: 'First remove the codes nobody uses any more. If more than three remain, gather them in a tag manager, tied to your consent banner.',
      good: 'Your measurement codes go through a tag manager: {manager}',
    },
  },
  note({ technologies }) {
    const managers = technologiesOf(technologies, 'tag-manager').map(({ name }) => name)
    const tags = technologiesOf(technologies, 'audience', 'advertising', 'testing', 'automation').map(({ name }) => name)
    return managers.length || tags.length ? { managers, tags } : undefined
  },
  run(site, notes) {
    const [manager] = notes.flatMap(({ noted }) => noted.managers)
    if (manager) return pass({ manager })
    const tags = [...new Set(notes.flatMap(({ noted }) => noted.tags))].sort()
    if (tags.length <= TAGS_BY_HAND) return notApplicable
    return fail({ url: site.homeUrl, proof: { selector: 'script', text: tags.join(', ') }, values: { tags: tags.length, names: tags.join(', ') } })
  },
  examples: {
    pass: [
      '<script src="https://www.googletagmanager.com/gtm.js?id=GTM-ABC123"></script>', "<script>var _mtm = window._mtm = window._mtm || [];</script><script>fbq('init', '1')</script>",
    ],
    fail: ["<script>gtag('config', 'G-ABC1234567'); fbq('init', '1'); _linkedin_partner_id = '2'</script><script src=\"https://bat.bing.com/bat.js\"></script>", { '/': "<script>gtag('config', 'G-ABC1234567'); fbq('init', '1')</script>", '/a': "<script>_linkedin_partner_id = '2'; pintrk('load', '1')</script>" }],
  },
})
