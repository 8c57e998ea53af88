// A map, a video or a booking tool set into the page without saying what it is.
import { cutText } from '../../facts/cut.ts'
import { check, fail, notApplicable, pass } from '../contract.ts'

export default check({
  id: 'a11y.frame-title', version: 1, element: 4, severity: 'high', reads: 'page',
  effortMinutes: 10, skill: 'editor',
  source: { reference: 'WCAG 2.2, 4.1.2; RGAA 4.1, 2.1; ACT cae760', kind: 'standard' },
  words: {
    fr: {
      title: '{frames} {frames|contenu intégré|contenus intégrés} sans nom sur la page {page}',
      many: 'Des cartes, vidéos ou modules intégrés n’ont pas de nom sur {count} pages',
      why: 'Un lecteur d’écran annonce « cadre » sans dire ce qu’il contient : carte, vidéo, réservation. On ne sait pas s’il faut y entrer.',
      fix: 'Dans le code d’intégration, ajouter un titre suffit : <iframe title="Plan d’accès" …>. Vidéo, carte, prise de rendez-vous : dites ce que c’est.',
      good: 'Cartes, vidéos et modules intégrés portent un nom',
    },
    en: {
      title: '{frames} embedded {frames|module|modules} without a name on the page {page}',
      many: 'Embedded maps, videos or modules have no name on {count} pages',
      why: 'A screen reader announces “frame” without saying what is in it: map, video, booking. People do not know whether to go in.',
      fix: 'In the embed code, adding a title is enough: <iframe title="How to find us" …>. Video, map, booking: say what it is.',
      good: 'Embedded maps, videos and modules have a name',
    },
  },
  run(page) {
    const frames = page.frames.filter((frame) => !frame.isHidden)
    if (!frames.length) return notApplicable
    const nameless = frames.filter((frame) => !frame.name.trim())
    const [first] = nameless
    if (!first) return pass()
    return fail({ url: page.url, proof: { selector: first.selector, text: nameless.slice(0, 3).map(({ src }) => cutText(src, 200) || '<iframe>').join(' · ') }, values: { frames: nameless.length } })
  },
  examples: {
    pass: [
      '<iframe src="https://maps.example/x" title="Plan d’accès"></iframe>', '<iframe src="https://video.example/x" aria-label="Visite de l’atelier"></iframe>',
      '<iframe title="Visite" src="/v"></iframe><iframe src="/mesure" style="display:none"></iframe><noscript><iframe src="/ns" height="0"></iframe></noscript>',
    ],
    fail: ['<iframe src="https://maps.example/x"></iframe>', '<iframe src="/v" title=" "></iframe>', '<iframe name="Plan" src="/v"></iframe>'],
  },
})
