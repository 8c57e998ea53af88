// Links that say "here" or "read more" and nothing else.
import { check, fail, notApplicable, pass } from '../contract.ts'
import { isVagueLinkText } from '../../rules/search/vague-link-words.ts'

const SHOWN = 10

export default check({
  id: 'seo.link-text', version: 1, element: 1, severity: 'low', reads: 'page',
  effortMinutes: 20, skill: 'editor',
  threshold: { value: 0, unit: 'links' },
  source: { reference: 'RGAA 4.1, 6.1; Google Search Central, "Link best practices": descriptive anchor text', kind: 'convention' },
  words: {
    fr: {
      title: 'Sur la page {page}, {count} {count|lien ne dit|liens ne disent} pas où {count|il mène|ils mènent}',
      many: '{count} pages ont des liens qui ne disent pas où ils mènent',
      why: 'Un lien « {text} », lu seul, n’apprend rien : ni à Google, ni à ceux qui écoutent la page et vont de lien en lien.',
      fix: 'Nommez la page d’arrivée : « Voir nos escaliers » au lieu de « Cliquez ici ». Si le dessin impose un texte court, donnez le nom complet en « aria-label ».',
      good: 'Vos liens disent où ils mènent',
    },
    en: {
      title: 'On the page {page}, {count} {count|link does|links do} not say where {count|it leads|they lead}',
      many: '{count} pages have links that do not say where they lead',
      why: 'A link “{text}”, read alone, says nothing, either to Google or to those who listen to the page and go from link to link.',
      fix: 'Name the page it leads to: “See our stairs” instead of “Click here”. If the design asks for a short text, give the full name as “aria-label”.',
      good: 'Your links say where they lead',
    },
  },
  run(page) {
    const language = page.lang.trim().slice(0, 2).toLowerCase() || (page.language ?? '')
    // A place on the same page, a message, or what search engines are asked not to follow.
    const links = page.links.filter(({ url, rel, isHidden }) => url !== null && url !== page.url && !isHidden && !/\bnofollow\b/i.test(rel))
    const vague = links.filter(({ name }) => isVagueLinkText(name, language))
    const [first] = vague
    if (!links.length) return notApplicable
    if (!first) return pass()
    return fail({
      url: page.url, proof: { selector: first.selector, text: vague.slice(0, SHOWN).map(({ name, href }) => `${name} → ${href}`).join(' · ') },
      values: { count: vague.length, text: first.name.replace(/[\s»›→…]+$/u, '') },
    })
  },
  examples: {
    pass: [
      '<html lang="fr"><a href="/a">Lire la suite de « Poser un escalier »</a> <a href="/b" aria-label="En savoir plus sur nos portes">En savoir plus</a>',
      '<html lang="fr"><a href="#bas">ici</a> <a href="mailto:a@b.fr">ici</a> <a href="/c" rel="nofollow">cliquez ici</a> <a href="/d">Informations</a>',
      '<html lang="de"><a href="/start">Start</a> <a href="/go">Go</a>',
    ],
    fail: [
      '<html lang="fr"><p>Pour nos prix, <a href="/tarifs">cliquez ici</a>', '<html lang="fr"><a href="/a">Lire la suite »</a>',
      '<html lang="fr"><a href="/a">Read more</a>', '<html lang="en"><a href="/a">Learn More</a>', '<html lang="fr"><a href="/a"><img src="/f.png" alt="En savoir plus…"></a>',
    ],
  },
})
