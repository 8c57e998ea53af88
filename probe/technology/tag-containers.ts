// What adds other tools to the pages: a container follows nobody by itself, what it holds may.
import { family } from './technology.ts'

export const tagManager = family('tag-manager', [
  { id: 'google-tag-manager', name: 'Google Tag Manager', signs: { loads: ['www.googletagmanager.com/gtm.js', 'www.googletagmanager.com/ns.html'], code: ['googletagmanager.com/gtm.js'] }, country: 'US', site: 'https://tagmanager.google.com', examples: ['<script>j.src="https://www.googletagmanager.com/gtm.js?id="+i;</script>', '<iframe src="https://www.googletagmanager.com/ns.html?id=GTM-ABC123"></iframe>'] },
  { id: 'matomo-tag-manager', name: 'Matomo Tag Manager', signs: { code: ['_mtm.push(', '_mtm = window._mtm'] }, country: null, site: 'https://fr.matomo.org', examples: ['<script>var _mtm = window._mtm = window._mtm || []; _mtm.push({ event: "mtm.Start" });</script>'] },
  { id: 'tagcommander', name: 'Commanders Act', signs: { loads: ['tagcommander.com', 'commander1.com'], code: ['tc_vars ='] }, country: 'FR', site: 'https://www.commandersact.com', examples: ['<script src="https://cdn.tagcommander.com/1/tc_exemple_1.js"></script>'] },
  { id: 'tealium', name: 'Tealium', signs: { loads: ['tags.tiqcdn.com'], code: ['tags.tiqcdn.com/utag/'] }, country: 'US', site: 'https://tealium.com', examples: ['<script src="https://tags.tiqcdn.com/utag/exemple/main/prod/utag.js"></script>'] },
  { id: 'adobe-launch', name: 'Adobe Launch', signs: { loads: ['assets.adobedtm.com'] }, country: 'US', site: 'https://business.adobe.com', examples: ['<script src="https://assets.adobedtm.com/a/launch-b.min.js" async></script>'] },
])
