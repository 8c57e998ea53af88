// Letters fetched from Google at each visit, when they could be on the site itself.
import { check, fail, notApplicable, pass } from '../contract.ts'

const FONTS = /^https?:\/\/fonts\.(?:googleapis|gstatic)\.com\//

export default check<{ from: string | null }>({
  id: 'trk.fonts-google', version: 1, element: 2, severity: 'info', reads: 'site',
  effortMinutes: 30, skill: 'developer',
  source: { reference: 'Landgericht München I, 20 January 2022, 3 O 17493/20 (a German court; no decision of the CNIL known)', kind: 'convention' },
  words: {
    fr: {
      title: 'Les polices de votre site viennent de Google à chaque visite',
      why: 'L’adresse de chaque visiteur part chez Google pour afficher des lettres : un tribunal allemand y a vu une atteinte à la vie privée (Munich, 2022). C’est aussi une attente de plus.',
      fix: 'Téléchargez les polices (elles sont libres) et placez-les sur votre site ; plusieurs thèmes ont l’option « héberger les polices localement ».',
      good: 'Les polices de votre site ne viennent pas de Google',
    },
    en: {
      title: 'Your site’s fonts come from Google at each visit',
      why: 'Each visitor’s address goes to Google to show letters: a German court saw a breach of privacy in it (Munich, 2022). It is one more wait too.',
      fix: 'Download the fonts (they are free) and put them on your site; several themes have the option “host fonts locally”.',
      good: 'Your site’s fonts do not come from Google',
    },
  },
  note(page) {
    const styles = page.headLinks.filter(({ rel }) => /(?:^|\s)(?:stylesheet|preload)(?:\s|$)/i.test(rel))
    if (!styles.length && !page.inlineStyleCharacters) return undefined
    return { from: styles.find(({ url }) => url !== null && FONTS.test(url))?.url ?? null }
  },
  run(site, notes) {
    const [first] = notes.filter(({ noted }) => noted.from !== null)
    if (first) return fail({ url: site.homeUrl, proof: { selector: 'link[rel="stylesheet"]', text: first.noted.from ?? '', pages: notes.flatMap(({ url, noted }) => noted.from === null ? [] : [url]) } })
    return notes.length ? pass() : notApplicable
  },
  examples: {
    pass: ['<link rel="stylesheet" href="/css/polices.css"><a href="https://fonts.google.com">Google Fonts</a>', '<link rel="stylesheet" href="https://fonts.bunny.net/css?family=roboto:400">', '<link rel="preconnect" href="https://fonts.googleapis.com"><link rel="stylesheet" href="/a.css">'],
    fail: ['<link rel="stylesheet" href="https://fonts.googleapis.com/css2?family=Roboto">', { '/': '<link rel="stylesheet" href="/a.css">', '/b': '<link rel="preload" as="style" href="https://fonts.googleapis.com/css?family=Lora">' }],
  },
})
