// Tools laid over a page that promise to make it accessible, or read it aloud.
import { family } from './technology.ts'

export const accessibility = family('accessibility', [
  { id: 'facil-iti', name: 'FACIL’iti', signs: { loads: ['ws.facil-iti.com', 'cdn.facil-iti.app'], code: ['ws.facil-iti.com/tag', 'FACIL_ITI.conf('] }, country: 'FR', site: 'https://www.facil-iti.com', examples: ['<script>l.src = "https://ws.facil-iti.com/tag/faciliti-tag.min.js"</script>'] },
  { id: 'accessibe', name: 'accessiBe', signs: { loads: ['acsbapp.com', 'acsbap.com', 'acsbace.com'], code: ['acsbapp.com/apps', 'acsbap.com/apps'] }, country: 'IL', site: 'https://accessibe.com', examples: ['<script src="https://acsbapp.com/apps/app/dist/js/app.js"></script>'] },
  { id: 'userway', name: 'UserWay', signs: { loads: ['cdn.userway.org'], code: ['cdn.userway.org/widget.js'] }, country: 'US', site: 'https://userway.org', examples: ['<script src="https://cdn.userway.org/widget.js" data-account="a"></script>'] },
  { id: 'equalweb', name: 'EqualWeb', signs: { loads: ['cdn.equalweb.com', 'access.equalweb.com'], code: ['cdn.equalweb.com/core'] }, country: 'IL', site: 'https://www.equalweb.com', examples: ['<script src="https://cdn.equalweb.com/core/4.6.0/accessibility.js"></script>'] },
  { id: 'audioeye', name: 'AudioEye', signs: { loads: ['audioeye.com'], code: ['wsmcdn.audioeye.com'] }, country: 'US', site: 'https://www.audioeye.com', examples: ['<script src="https://wsmcdn.audioeye.com/aem.js"></script>'] },
  { id: 'recite-me', name: 'Recite Me', signs: { loads: ['api.reciteme.com'] }, country: 'GB', site: 'https://reciteme.com', examples: ['<script src="https://api.reciteme.com/asset/js?key=a"></script>'] },
  { id: 'eye-able', name: 'Eye-Able', signs: { loads: ['cdn.eye-able.com'] }, country: 'DE', site: 'https://eye-able.com', examples: ['<script async src="https://cdn.eye-able.com/public/js/eyeAble.js"></script>'] },
  { id: 'one-click-accessibility', name: 'One Click Accessibility', signs: { path: ['/plugins/pojo-accessibility/'] }, on: ['wordpress'], country: null, site: 'https://wordpress.org/plugins/pojo-accessibility', examples: ['<script src="/wp-content/plugins/pojo-accessibility/assets/js/app.min.js"></script>'] },
  { id: 'onetap', name: 'OneTap', signs: { path: ['/plugins/accessibility-onetap/'] }, on: ['wordpress'], country: null, site: 'https://wponetap.com', examples: ['<script src="/wp-content/plugins/accessibility-onetap/assets/js/script.min.js"></script>'] },
  { id: 'readspeaker', name: 'ReadSpeaker', signs: { loads: ['readspeaker.com'] }, country: 'NL', site: 'https://www.readspeaker.com', examples: ['<script src="https://cdn-eu.readspeaker.com/script/1/webReader/webReader.js?pids=wr"></script>'] },
])
