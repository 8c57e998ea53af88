// Pages from which the legal notice cannot be reached.
import { check, fail, notApplicable, pass, type Note } from '../contract.ts'
import { LINKS_NEEDED, pagesWithoutLead } from '../../rules/words/bare-templates.ts'
import { isNamed, isUnderFrenchLaw, leadsTo, LEGAL_NOTICE, mostLed } from '../../rules/words/legal.ts'

interface Noted { hasLink: boolean; isNotice: boolean; leadsTo?: string; links: number }

export default check<Noted>({
  id: 'presence.legal-notice-everywhere', version: 2, element: 1, severity: 'high', reads: 'site', isSoughtOnPages: true,
  effortMinutes: 15, skill: 'editor',
  threshold: { value: 100, unit: 'percent of templates' },
  source: { reference: 'Service-public.fr, entreprendre : mentions accessibles depuis chaque page', kind: 'convention' },
  words: {
    fr: {
      title: 'Vos mentions légales ne s’atteignent pas depuis {missing} {missing|page|pages}',
      why: 'Le client doit trouver qui vous êtes où qu’il soit. Le lien existe, mais {missing} {missing|page lue ne le montre|pages lues ne le montrent} pas, sur {pages}.',
      fix: 'Mettez le lien « Mentions légales » dans le pied de page commun à tous les modèles de page, plutôt que dans chaque page.',
      good: 'Vos mentions légales s’atteignent de partout',
    },
    en: {
      title: 'Your legal notice cannot be reached from {missing} {missing|page|pages}',
      why: 'Customers should find who you are wherever they are. The link exists, but {missing} {missing|page read does|pages read do} not show it, out of {pages}.',
      fix: 'Put the link “Mentions légales” in the footer shared by all page templates, rather than in each page.',
      good: 'Your legal notice can be reached from everywhere',
    },
  },
  note(page) {
    const target = leadsTo(page, LEGAL_NOTICE)
    const isNotice = isNamed(page, LEGAL_NOTICE)
    return { hasLink: target !== undefined || isNotice, isNotice, ...target && { leadsTo: target }, links: Math.min(page.links.length, LINKS_NEEDED) }
  },
  run(site, notes) {
    const notice = mostLed(site, notes.map(({ noted }) => noted.leadsTo)) ?? notes.find(({ noted }) => noted.isNotice)?.url ?? null
    // « CGV » may lead to the very page that « Mentions légales » leads to.
    const isLinked = ({ url, noted }: Note<Noted>) => noted.hasLink || (notice !== null && site.links.linksFrom(url).includes(notice))
    const linked = new Set(notes.filter(isLinked).map(({ url }) => url))
    if (!isUnderFrenchLaw(site) || !linked.size) return notApplicable
    const full = new Set(notes.filter(({ noted }) => noted.links >= LINKS_NEEDED).map(({ url }) => url))
    const missing = pagesWithoutLead(site, linked, full)
    if (!missing.length) return pass()
    return fail({ url: site.homeUrl, proof: { sought: 'mentions légales', pages: missing }, values: { missing: missing.length, pages: site.pages.length } })
  },
  examples: {
    pass: [
      { '/': '<a href="/a">A</a><a href="/b">B</a><a href="/ml">Mentions légales</a>', '/a': '<a href="/">A</a><a href="/b">B</a><a href="/ml">Informations légales</a>' },
      { '/': '<a href="/a">A</a><a href="/ml">Mentions légales</a>', '/a': '<p>Merci de votre message. <a href="/">Accueil</a>' },
      { '/': '<a href="/a">A</a><a href="/b">B</a><a href="/cgv">CGV</a>', '/a': '<a href="/">A</a><a href="/b">B</a><a href="/cgv#mentions">Mentions légales</a>', '/cgv': '<h1>CGV et mentions légales</h1>' },
      { '/': '<a href="/a">A</a><a href="/b">B</a><a href="/cgv">CGV</a>', '/cgv': '<h1>Mentions légales</h1>' },
    ],
    fail: [
      { '/': '<a href="/a">A</a><a href="/b">B</a><a href="/ml">Mentions légales</a>', '/a': '<a href="/">A</a><a href="/b">B</a><a href="/c">C</a>' },
      { '/': '<a href="/a">A</a><a href="/b">B</a><a href="/c">C</a>', '/a': '<a href="/">A</a><a href="/b">B</a><a href="/ml">Mentions légales</a>' },
    ],
  },
})
