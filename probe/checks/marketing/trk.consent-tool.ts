// Tools that follow visitors, and nothing in the code that asks for their agreement: a browser, or a person, tells for sure.
import { technologiesOf, technologyOf } from '../../technology/find.ts'
import { check, notApplicable, pass, toVerify } from '../contract.ts'

interface Asked { trackers: string[]; asks: string[] }

export default check<Asked>({
  id: 'trk.consent-tool', version: 1, element: 2, severity: 'high', reads: 'site', isForPerson: true,
  effortMinutes: 120, skill: 'developer',
  source: { reference: 'Loi n° 78-17 (Informatique et Libertés), article 82 ; CNIL, délibération n° 2020-091', kind: 'law' },
  words: {
    fr: {
      title: 'Nous n’avons pas vu ce qui demande l’accord de vos visiteurs',
      why: 'Vos pages contiennent des outils soumis à un accord préalable (article 82) : {trackers}. Nous n’avons reconnu dans leur code aucun outil de consentement.',
      fix: 'Ouvrez votre site en navigation privée. Aucun bandeau ? Installez-en un (tarteaucitron, Axeptio, Didomi …) qui retient ces outils, avec « Tout refuser » aussi visible que « Tout accepter ».',
      good: 'Un outil demande l’accord de vos visiteurs : {tool}',
    },
    en: {
      title: 'We did not see what asks for your visitors’ agreement',
      why: 'Your pages hold tools that need prior agreement (French law, article 82): {trackers}. We recognised no consent tool in their code.',
      fix: 'Open your site in a private window. No banner? Install one (tarteaucitron, Axeptio, Didomi …) that holds these tools back, with “Refuse all” as visible as “Accept all”.',
      good: 'A tool asks for your visitors’ agreement: {tool}',
    },
  },
  note({ technologies }) {
    const trackers = technologies.filter((id) => technologyOf(id).tracker === 'needs-consent')
    const asks = technologiesOf(technologies, 'consent').map(({ id }) => id)
    return trackers.length || asks.length ? { trackers, asks } : undefined
  },
  run(site, notes) {
    const named = (ids: string[]) => [...new Set(ids)].sort().map((id) => technologyOf(id).name).join(', ')
    const tool = named(notes.flatMap(({ noted }) => noted.asks))
    if (tool) return pass({ tool })
    const followed = notes.filter(({ noted }) => noted.trackers.length)
    if (!followed.length) return notApplicable
    const trackers = named(followed.flatMap(({ noted }) => noted.trackers))
    return toVerify({ url: site.homeUrl, proof: { selector: 'script', text: trackers, pages: followed.map(({ url }) => url) }, values: { trackers } })
  },
  examples: {
    pass: [
      "<script src=\"/js/tarteaucitron/tarteaucitron.js\"></script><script>gtag('config', 'G-ABC1234567')</script>",
      { '/': '<script>window.axeptioSettings = { clientId: "a" }</script>', '/a': "<script>fbq('init', '1234567890')</script>" },
    ],
    fail: ["<script>gtag('config', 'G-ABC1234567')</script>", { '/': '<p>Accueil', '/video': '<iframe src="https://www.youtube.com/embed/abc"></iframe>' }],
  },
})
