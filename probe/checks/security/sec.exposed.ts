// Files a server should never show: history of the site, keys, passwords, database, copies. Asked of one's own site alone.
import { pathOf } from '../../crawl/address.ts'
import { EXPOSED_ADDRESSES } from '../../host/exposed.ts'
import { check, fail, notMeasured, pass } from '../contract.ts'

const none = { files: [], asked: EXPOSED_ADDRESSES }
const shows = (path: string, kind: 'repository' | 'secrets' | 'database' | 'archive') => ({ exposed: { ...none, files: [{ url: `https://exemple.fr${path}`, kind }] } })

export default check({
  id: 'sec.exposed', version: 1, element: 5, severity: 'critical', reads: 'host',
  effortMinutes: 60, skill: 'developer',
  source: { reference: 'OWASP Web Security Testing Guide, WSTG-CONF-04: old backup and unreferenced files', kind: 'standard' },
  words: {
    fr: {
      title: 'N’importe qui peut lire {file} sur votre serveur',
      many: 'N’importe qui peut lire {count} fichiers secrets sur votre serveur',
      why: 'Ce genre de fichier livre le code du site, ses mots de passe ou les données de vos clients. Des robots le cherchent chaque jour sur tous les sites.',
      fix: 'Faites-le retirer du serveur aujourd’hui, puis changez les mots de passe et les clés qu’il contient : quelqu’un a pu le lire. Les sauvegardes se gardent ailleurs que sur le site.',
      good: 'Aucun fichier secret ni sauvegarde ne traîne sur votre serveur',
    },
    en: {
      title: 'Anybody can read {file} on your server',
      many: 'Anybody can read {count} secret files on your server',
      why: 'Such a file gives away the code of the site, its passwords or your customers’ data. Robots look for it every day on every site.',
      fix: 'Have it taken off the server today, then change the passwords and keys it holds: somebody may have read it. Backups are kept elsewhere than on the site.',
      good: 'No secret file or backup lies about on your server',
    },
  },
  run({ exposed }) {
    if (!exposed) return notMeasured('the site is not known to be yours')
    if (exposed.files.length) return exposed.files.map(({ url }) => fail({ url, proof: { text: url }, values: { file: pathOf(url) } }))
    return exposed.asked === EXPOSED_ADDRESSES ? pass() : notMeasured('the files left open could not be asked for')
  },
  examples: {
    pass: [
      { host: { exposed: none } },
      { host: { origin: 'https://www.exemple.fr', exposed: none } },
    ],
    fail: [
      { host: shows('/.git/HEAD', 'repository') },
      { host: { exposed: { files: [...shows('/.env', 'secrets').exposed.files, ...shows('/backup.sql', 'database').exposed.files], asked: 3 } } },
      { host: shows('/exemple.fr.zip', 'archive') },
    ],
  },
})
