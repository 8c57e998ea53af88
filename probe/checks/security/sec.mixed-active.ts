// Scripts, styles and frames that an encrypted page asks for without encryption: browsers block them.
import { insecureResources, judgeInsecure } from '../../host/insecure.ts'
import { check } from '../contract.ts'

const KINDS = new Set(['script', 'style', 'frame'] as const)

export default check({
  id: 'sec.mixed-active', version: 1, element: 5, severity: 'critical', reads: 'site',
  effortMinutes: 20, skill: 'editor',
  source: { reference: 'W3C Mixed Content, 5', kind: 'standard' },
  words: {
    fr: {
      title: 'Le fichier {resource} est chargé sans connexion chiffrée',
      many: '{count} fichiers actifs sont chargés sans connexion chiffrée',
      why: 'Les navigateurs le bloquent : ce qu’il devait faire (menu, formulaire, carte, mise en forme) ne marche pas. S’ils le laissaient passer, n’importe qui sur le réseau pourrait le remplacer. {pages} {pages|page concernée|pages concernées}.',
      fix: 'Dans l’éditeur du site, remplacez http par https au début de cette adresse. Si l’autre site ne répond pas en https, hébergez le fichier chez vous.',
    },
    en: {
      title: 'The file {resource} is loaded without encryption',
      many: '{count} active files are loaded without encryption',
      why: 'Browsers block it: what it was to do (menu, form, map, layout) does not work. If they let it pass, anybody on the network could replace it. {pages} {pages|page|pages} concerned.',
      fix: 'In the editor of the site, replace http with https at the start of this address. If the other site does not answer over https, host the file yourself.',
    },
  },
  note: (page) => insecureResources(page, KINDS),
  run: judgeInsecure,
  examples: {
    pass: [
      '<script src="/menu.js"></script><link rel="stylesheet" href="https://cdn.fr/a.css"><a href="http://ailleurs.fr/">Ailleurs</a><img src="http://exemple.fr/a.png">',
      { '/': { headers: { 'content-security-policy': 'upgrade-insecure-requests' }, body: '<script src="http://exemple.fr/menu.js"></script>' } },
    ],
    fail: [
      '<script src="http://exemple.fr/menu.js"></script>',
      '<iframe src="http://carte.fr/plan" title="Plan"></iframe>',
      '<link rel="stylesheet" href="http://exemple.fr/style.css">',
    ],
  },
})
