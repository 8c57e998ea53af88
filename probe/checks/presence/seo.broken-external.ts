// Links to other sites whose page no longer exists.
import { parsed } from '../../net/parsed.ts'
import { check, fail, notApplicable, notMeasured, pass } from '../contract.ts'
import { isGone } from '../../rules/search/answers.ts'

// The company's own profiles have a check of their own.
const NETWORKS = /(?:^|\.)(?:facebook|instagram|linkedin|twitter|x|youtube|tiktok|pinterest|threads|snapchat)\.(?:com|fr|net)$|(?:^|\.)youtu\.be$/i

export default check({
  id: 'seo.broken-external', version: 1, element: 1, severity: 'medium', reads: 'site',
  effortMinutes: 10, skill: 'editor',
  source: { reference: 'RFC 9110, 15.5.5 and 15.5.11', kind: 'standard' },
  words: {
    fr: {
      title: 'Le lien vers {target} mène à une page disparue',
      many: '{count} liens mènent à des pages disparues d’autres sites',
      why: '{isUnknown|Plus aucun site ne porte ce nom.|L’autre site répond que la page n’existe plus.} {pages} {pages|page y envoie|pages y envoient} encore vos visiteurs.',
      fix: 'Retirez le lien, ou remplacez-le par la page qui dit la même chose aujourd’hui.',
      good: 'Vos liens vers d’autres sites fonctionnent : {checked} {checked|adresse suivie|adresses suivies}',
    },
    en: {
      title: 'The link to {target} leads to a page that is gone',
      many: '{count} links lead to pages of other sites that are gone',
      why: '{isUnknown|No site has this name any more.|The other site answers that the page no longer exists.} {pages} {pages|page still sends|pages still send} your visitors there.',
      fix: 'Remove the link, or replace it by the page that says the same today.',
      good: 'Your links to other sites work: {checked} {checked|address|addresses} followed',
    },
  },
  run(site) {
    const links = site.links.external.filter((url) => !NETWORKS.test(parsed(url).hostname))
    if (!links.length) return notApplicable
    // When no outside name is known to us, it is our own line that is down.
    const areNamesKnown = [...site.targets.values()].some(({ url, failure }) => failure === undefined && !url.startsWith(`${site.origin}/`))
    const answered = links.flatMap((target) => {
      const { status = null, failure } = site.targets.get(target) ?? {}
      const isUnknown = failure === 'unknown-name' && areNamesKnown
      return status === null && !isUnknown ? [] : [{ target, status, isUnknown }]
    })
    const gone = answered.filter(({ status, isUnknown }) => isUnknown || isGone(status)).map(({ target, isUnknown }) => {
      const pages = site.links.pagesNaming(target).sort()
      const { selector, text } = site.links.firstSighting(target)!
      return fail({ key: target, url: site.homeUrl, proof: { selector, text: text || target, pages }, concerns: pages, values: { target, isUnknown: isUnknown ? 1 : 2, pages: pages.length } })
    })
    if (gone.length) return gone
    return answered.length ? pass({ checked: answered.length }) : notMeasured('the outside pages were not asked')
  },
  examples: {
    pass: [
      { pages: { '/': '<a href="https://ailleurs.fr/a">A</a> <a href="https://ailleurs.fr/garde">B</a>' }, targets: { 'https://ailleurs.fr/a': { status: 200 }, 'https://ailleurs.fr/garde': { status: 403 } } },
      { pages: { '/': '<a href="https://ailleurs.fr/a">A</a> <a href="https://www.facebook.com/durand">F</a>' }, targets: { 'https://ailleurs.fr/a': { status: 500 }, 'https://www.facebook.com/durand': { status: 404 } } },
    ],
    fail: [
      { pages: { '/': '<a href="https://ailleurs.fr/perdu">Notre fournisseur</a>' }, targets: { 'https://ailleurs.fr/perdu': { status: 404 } } },
      { pages: { '/': '<a href="https://ailleurs.fr/a">A</a>', '/b': '<a href="https://mairie.fr/b">B</a>' }, targets: { 'https://ailleurs.fr/a': { status: 200 }, 'https://mairie.fr/b': { status: 410 } } },
      { pages: { '/': '<a href="https://ferme.fr/">Notre ancien fournisseur</a><a href="https://mairie.fr/">Mairie</a>' }, targets: { 'https://ferme.fr/': { status: null, failure: 'unknown-name' }, 'https://mairie.fr/': { status: 200 } } },
    ],
  },
})
