// Sound that starts by itself and that nothing stops.
import { check, fail, pass, toVerify } from '../contract.ts'

/** A button of the page that may well stop it. */
const STOP = /pause|stop|arr[êe]te|couper|muet|mute|silence|\bson\b|sound|lecture|play/i

export default check({
  id: 'a11y.autoplay-media', version: 1, element: 4, severity: 'medium', reads: 'page',
  effortMinutes: 10, skill: 'editor',
  source: { reference: 'WCAG 2.2, 1.4.2; RGAA 4.1, 4.10', kind: 'standard' },
  words: {
    fr: {
      title: 'Un son démarre seul sur la page {page}, sans bouton pour l’arrêter',
      doubt: 'Un son démarre peut-être seul',
      many: 'Un son démarre seul sur {count} pages',
      why: 'Qui écoute la page avec un lecteur d’écran n’entend plus la voix. Les autres ferment l’onglet, surtout au bureau.',
      fix: 'Retirez la lecture automatique (autoplay), ou ajoutez les boutons de lecture (controls). Une vidéo d’ambiance reste permise si elle est muette (muted).',
    },
    en: {
      title: 'A sound starts by itself on the page {page}, with no button to stop it',
      doubt: 'A sound may start by itself',
      many: 'A sound starts by itself on {count} pages',
      why: 'People who listen to the page with a screen reader no longer hear its voice. Others close the tab, above all at work.',
      fix: 'Remove automatic playing (autoplay), or add the player’s buttons (controls). A background video is fine as long as it is muted.',
    },
  },
  run(page) {
    const noisy = page.autoplays.filter((media) => !media.isMuted && !media.hasControls)
    const [first] = noisy
    if (!first) return pass()
    const shown = { url: page.url, proof: { selector: first.selector, text: noisy.map(({ kind }) => `<${kind} autoplay>`).join(' · ') } }
    // A video may have no sound, and a button of the page may stop either: only somebody who listens knows.
    const isSure = noisy.some(({ kind }) => kind === 'audio') && !page.buttons.some((button) => STOP.test(button.name))
    return isSure ? fail(shown) : toVerify(shown)
  },
  examples: {
    pass: ['<video autoplay muted loop src="/ambiance.mp4"></video>', '<audio autoplay controls src="/jingle.mp3"></audio>', '<audio src="/jingle.mp3" controls></audio>'],
    fail: ['<audio autoplay src="/jingle.mp3"></audio>', '<button>Menu</button><audio autoplay loop><source src="/musique.mp3"></audio>'],
  },
})
