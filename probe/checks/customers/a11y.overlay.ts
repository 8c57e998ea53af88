// A tool laid over the pages that promises to make them accessible, and does not repair them.
import { technologiesOf } from '../../technology/find.ts'
import { check, notApplicable, pass, toVerify } from '../contract.ts'

export default check<{ tools: string[]; isStyled: boolean }>({
  id: 'a11y.overlay', version: 1, element: 4, severity: 'info', reads: 'site', isForPerson: true,
  effortMinutes: 60, skill: 'anyone',
  source: { reference: 'European Disability Forum and IAAP, joint statement on accessibility overlays, May 2023', kind: 'convention' },
  words: {
    fr: {
      title: 'Un outil « accessibilité » est posé sur vos pages : {tools}',
      why: 'Il ajoute des réglages d’affichage, mais ne répare pas les pages et ne vous met pas en règle : les associations de personnes handicapées le disent. Certains gênent même les lecteurs d’écran.',
      fix: 'Corrigez d’abord les pages elles-mêmes (les constats de ce rapport). Puis demandez à une personne concernée si l’outil l’aide ; sinon retirez-le.',
      good: 'Pas d’outil « accessibilité » ajouté par-dessus vos pages',
    },
    en: {
      title: 'An “accessibility” tool is laid over your pages: {tools}',
      why: 'It adds display settings, but neither repairs the pages nor makes you compliant: associations of disabled people say so. Some even get in the way of screen readers.',
      fix: 'First repair the pages themselves (the findings of this report). Then ask a disabled person whether the tool helps; if not, remove it.',
      good: 'No “accessibility” tool added on top of your pages',
    },
  },
  note(page) {
    // Reading a text aloud promises nothing else.
    const tools = technologiesOf(page.technologies, 'accessibility').flatMap(({ id, name }) => id === 'readspeaker' ? [] : [name])
    return { tools, isStyled: page.scripts.length > 0 }
  },
  run(site, notes) {
    const tools = [...new Set(notes.flatMap(({ noted }) => noted.tools))].sort()
    if (tools.length) return toVerify({ url: site.homeUrl, proof: { selector: 'script', text: tools.join(', ') }, values: { tools: tools.join(', ') } })
    return notes.some(({ noted }) => noted.isStyled) ? pass() : notApplicable
  },
  examples: {
    pass: ['<script src="/js/app.js"></script><p>Accessibilité', '<script src="https://cdn-eu.readspeaker.com/script/1/webReader/webReader.js"></script>'],
    fail: ['<script src="https://cdn.userway.org/widget.js" data-account="a"></script>', '<script>l.src = "https://ws.facil-iti.com/tag/faciliti-tag.min.js"</script>'],
  },
})
