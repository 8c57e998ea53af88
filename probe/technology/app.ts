// Where a company's own application for telephones is taken from.
import { family } from './technology.ts'

export const app = family('app', [
  { id: 'app-store', name: 'App Store', signs: { links: ['apps.apple.com', 'itunes.apple.com/*/app/', 'appstore.com'], meta: ['apple-itunes-app'] }, country: 'US', site: 'https://www.apple.com/app-store/', examples: ['<a href="https://apps.apple.com/fr/app/atelier-lenoir/id1234567890">iPhone</a>', '<meta name="apple-itunes-app" content="app-id=1234567890">', '<a href="https://itunes.apple.com/fr/app/atelier-lenoir/id1234567890">iPhone</a>'] },
  { id: 'google-play', name: 'Google Play', signs: { links: ['play.google.com/store/apps', 'play.app.goo.gl'], meta: ['google-play-app'] }, country: 'US', site: 'https://play.google.com', examples: ['<a href="https://play.google.com/store/apps/details?id=fr.lenoir.atelier">Android</a>', '<meta name="google-play-app" content="app-id=fr.lenoir.atelier">'] },
  { id: 'app-gallery', name: 'AppGallery', signs: { links: ['appgallery.huawei.com'] }, country: 'CN', site: 'https://appgallery.huawei.com', examples: ['<a href="https://appgallery.huawei.com/app/C100000000">Huawei</a>'] },
  { id: 'microsoft-store', name: 'Microsoft Store', signs: { links: ['apps.microsoft.com', 'www.microsoft.com/store/apps', 'www.microsoft.com/*/p/'] }, country: 'US', site: 'https://apps.microsoft.com', examples: ['<a href="https://apps.microsoft.com/detail/9nblggh00000">Windows</a>'] },
  { id: 'galaxy-store', name: 'Galaxy Store', signs: { links: ['galaxystore.samsung.com', 'galaxy.store'] }, country: 'KR', site: 'https://galaxystore.samsung.com', examples: ['<a href="https://galaxystore.samsung.com/detail/fr.lenoir.atelier">Samsung</a>'] },
])
