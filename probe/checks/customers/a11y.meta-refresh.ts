// A page that reloads or leaves by itself while one reads it.
import { check, fail, pass } from '../contract.ts'

const SECONDS_LIMIT = 72_000
/** The delay as browsers read it; anything else is no order at all. */
const DELAY = /^\s*(\d+)(?:\.[\d.]*)?\s*(?:[;,\s]|$)/

export default check({
  id: 'a11y.meta-refresh', version: 1, element: 4, severity: 'medium', reads: 'page',
  effortMinutes: 15, skill: 'developer',
  threshold: { value: SECONDS_LIMIT, unit: 'seconds' },
  source: { reference: 'WCAG 2.2, 2.2.1, failures F40 and F41; RGAA 4.1, 13.1; ACT bc659a', kind: 'standard' },
  words: {
    fr: {
      title: 'La page {page} change d’elle-même au bout de {seconds} {seconds|seconde|secondes}',
      many: '{count} pages changent d’elles-mêmes pendant qu’on les lit',
      why: 'Qui lit lentement, agrandit le texte ou l’écoute perd sa place sans avoir rien demandé. Le retour en arrière ne marche plus non plus.',
      fix: 'Retirez <meta http-equiv="refresh"> de la page. Si elle a déménagé, faites-la rediriger tout de suite par le serveur (301).',
    },
    en: {
      title: 'The page {page} changes by itself after {seconds} {seconds|second|seconds}',
      many: '{count} pages change by themselves while one reads them',
      why: 'People who read slowly, enlarge the text or listen to it lose their place without having asked for anything. Going back no longer works either.',
      fix: 'Remove <meta http-equiv="refresh"> from the page. If it has moved, have the server redirect at once (301).',
    },
  },
  run(page) {
    // The first order that can be read is the one that is followed.
    const order = page.metaList.find(({ name, content }) => name === 'refresh' && DELAY.test(content))
    const seconds = order ? Number(DELAY.exec(order.content)![1]) : 0
    if (!order || seconds === 0 || seconds > SECONDS_LIMIT) return pass()
    return fail({ url: page.url, proof: { selector: 'meta[http-equiv="refresh"]', text: order.content }, values: { seconds } })
  },
  examples: {
    pass: ['<meta http-equiv="refresh" content="0; url=/nouvelle">', '<meta http-equiv="refresh" content="72001; url=/a">', '<meta http-equiv="refresh" content="; 30">', '<meta name="description" content="30">'],
    fail: ['<meta http-equiv="refresh" content="30">', '<meta http-equiv="Refresh" content="5; URL=\'/a\'">'],
  },
})
