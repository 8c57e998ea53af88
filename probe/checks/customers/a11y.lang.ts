// A page that does not say its language: a screen reader reads French with an English voice.
import { check, fail, pass } from '../contract.ts'

export default check({
  id: 'a11y.lang', version: 1, element: 4, severity: 'high', reads: 'page',
  effortMinutes: 10, skill: 'developer', goodUnless: 'cont.lang-mismatch',
  source: { reference: 'WCAG 2.2, 3.1.1; RGAA 4.1, 8.3', kind: 'standard' },
  words: {
    fr: {
      title: 'La page {page} ne dit pas sa langue',
      many: '{count} pages ne disent pas leur langue',
      why: 'Une personne aveugle fait lire la page à voix haute. Sans langue déclarée, son appareil peut prononcer le français avec l’accent anglais : le texte devient incompréhensible.',
      fix: 'Au début du modèle de vos pages, remplacez <html> par <html lang="fr">. Dans un site WordPress, choisissez la langue dans « Réglages », « Général ».',
      good: 'Vos pages disent leur langue',
    },
    en: {
      title: 'The page {page} does not say its language',
      many: '{count} pages do not say their language',
      why: 'Blind people have the page read aloud. Without a declared language, their device may pronounce it with the accent of another: the text becomes impossible to understand.',
      fix: 'At the start of your page template, replace <html> with <html lang="en">. On a WordPress site, choose the language in Settings, General.',
      good: 'Your pages say their language',
    },
  },
  run(page) {
    if (page.lang.trim()) return pass()
    return fail({ url: page.url, proof: { selector: 'html', text: '<html>' } })
  },
  examples: {
    pass: ['<html lang="fr"><p>Bonjour</p></html>', '<html lang=en-GB><p>Hello</p></html>'],
    fail: ['<html><p>Bonjour</p></html>', '<html lang=" "><p>Bonjour</p></html>', '<html xml:lang="fr"><p>Bonjour</p></html>'],
  },
})
