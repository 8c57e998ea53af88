// Images, sounds and films that an encrypted page asks for without encryption.
import { insecureResources, judgeInsecure } from '../../host/insecure.ts'
import { check } from '../contract.ts'

const KINDS = new Set(['image', 'media', 'icon'] as const)

export default check({
  id: 'sec.mixed-passive', version: 1, element: 5, severity: 'medium', reads: 'site',
  effortMinutes: 20, skill: 'editor',
  source: { reference: 'W3C Mixed Content, 5', kind: 'standard' },
  words: {
    fr: {
      title: 'Le fichier {resource} est chargé sans connexion chiffrée',
      many: '{count} images ou vidéos sont chargées sans connexion chiffrée',
      why: 'Selon le navigateur, l’image ou la vidéo manque, ou la page perd son cadenas : le visiteur doute. Le fichier peut aussi être remplacé en chemin. {pages} {pages|page concernée|pages concernées}.',
      fix: 'Dans l’éditeur du site, remplacez http par https au début de cette adresse. Si l’autre site ne répond pas en https, hébergez le fichier chez vous.',
    },
    en: {
      title: 'The file {resource} is loaded without encryption',
      many: '{count} images or films are loaded without encryption',
      why: 'Depending on the browser, the image or the film is missing, or the page loses its padlock: the visitor doubts. It can also be replaced on the way. {pages} {pages|page|pages} concerned.',
      fix: 'In the editor of the site, replace http with https at the start of this address. If the other site does not answer over https, host the file yourself.',
    },
  },
  note: (page) => insecureResources(page, KINDS),
  run: judgeInsecure,
  examples: {
    pass: [
      '<img src="https://exemple.fr/a.png" alt=""><a href="http://exemple.fr/b.png">Voir</a>',
      '<meta http-equiv="Content-Security-Policy" content="upgrade-insecure-requests"><img src="http://exemple.fr/a.png" alt="">',
    ],
    fail: [
      '<img src="http://exemple.fr/a.png" alt="">',
      '<video src="http://exemple.fr/film.mp4"></video>',
    ],
  },
})
