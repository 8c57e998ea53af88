// Pictures, styles and scripts that pages ask for and that are not there.
import type { Sighting } from '../../facts/site-facts.ts'
import { check, fail, notApplicable, notMeasured, pass } from '../contract.ts'
import { isGone, statusOf } from '../../rules/search/answers.ts'
import { fileNameOf } from '../../rules/search/file-name.ts'
import { isOnPage } from '../../rules/search/shown-file.ts'

const SEEN: ReadonlySet<Sighting['kind']> = new Set(['image', 'script', 'style', 'media'])

export default check({
  id: 'seo.broken-resource', version: 2, element: 1, severity: 'medium', reads: 'site',
  effortMinutes: 15, skill: 'editor',
  source: { reference: 'RFC 9110, 15.5.5 and 15.5.11', kind: 'standard' },
  words: {
    fr: {
      title: 'Le fichier {file} manque',
      many: '{count} fichiers manquent : images, styles ou scripts',
      why: '{pages} {pages|page le demande et reçoit|pages le demandent et reçoivent} une erreur {status} : une image vide, une mise en page ou un bouton qui ne marche pas.',
      fix: 'Remettez le fichier en ligne à la même adresse, ou choisissez-en un autre dans l’éditeur du site. S’il ne sert plus, retirez-le de la page.',
      good: 'Toutes les images et tous les fichiers de vos pages répondent',
    },
    en: {
      title: 'The file {file} is missing',
      many: '{count} files are missing: pictures, styles or scripts',
      why: '{pages} {pages|page asks for it and gets|pages ask for it and get} error {status}: an empty picture, a layout or a button that does not work.',
      fix: 'Put the file back at the same address, or choose another in the editor of the site. If it is no longer used, remove it from the page.',
      good: 'All pictures and files of your pages answer',
    },
  },
  run(site) {
    const files = site.links.resources.filter((url) => isOnPage(site.links.firstSighting(url)!, SEEN))
    if (!files.length) return notApplicable
    const answered = files.flatMap((file) => {
      const status = statusOf(site, file)
      return status === null ? [] : [{ file, status }]
    })
    const missing = answered.filter(({ status }) => isGone(status)).map(({ file, status }) => {
      const pages = site.links.pagesNaming(file).sort()
      const { selector } = site.links.firstSighting(file)!
      return fail({ key: file, url: site.homeUrl, proof: { selector, text: file, pages }, concerns: pages, values: { file: fileNameOf(file), status, pages: pages.length } })
    })
    if (missing.length) return missing
    return answered.length ? pass() : notMeasured('the files of the pages were not asked for')
  },
  examples: {
    pass: [
      { pages: { '/': '<meta property="og:image" content="/partage.jpg"><img src="/a.jpg">' }, targets: { 'https://exemple.fr/a.jpg': { status: 200 }, 'https://exemple.fr/partage.jpg': { status: 404 } } },
      { pages: { '/': '<img src="/a.jpg"><img src="data:image/gif;base64,R0lGOD">' }, targets: { 'https://exemple.fr/a.jpg': { status: 200 } } },
      { pages: { '/': '<script src="https://ailleurs.fr/x.js"></script><img src="/b.png">' }, targets: { 'https://ailleurs.fr/x.js': { status: 403 }, 'https://exemple.fr/b.png': { status: 503 } } },
    ],
    fail: [
      { pages: { '/': '<meta property="og:image" content="/photos/atelier.jpg"><a href="/photos/atelier.jpg"><img src="/photos/atelier.jpg"></a><img src="/b.jpg">' }, targets: { 'https://exemple.fr/photos/atelier.jpg': { status: 404 }, 'https://exemple.fr/b.jpg': { status: 200 } } },
      { pages: { '/': '<img src="/photos/atelier.jpg">' }, targets: { 'https://exemple.fr/photos/atelier.jpg': { status: 404 } } },
      { pages: { '/': '<link rel="stylesheet" href="/theme.css">' }, targets: { 'https://exemple.fr/theme.css': { status: 410 } } },
    ],
  },
})
