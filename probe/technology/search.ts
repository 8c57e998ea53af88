// By what visitors search the site, and what recommends products to them.
import { family } from './technology.ts'

export const search = family('search', [
  { id: 'algolia', name: 'Algolia', signs: { loads: ['algolia.net', 'algolianet.com', 'cdn.jsdelivr.net/npm/algoliasearch', 'cdn.jsdelivr.net/npm/instantsearch.js', 'cdn.jsdelivr.net/npm/@docsearch/', 'cdn.jsdelivr.net/algoliasearch'] }, country: 'FR', site: 'https://www.algolia.com', examples: ['<script src="https://cdn.jsdelivr.net/npm/algoliasearch@4.24.0/dist/algoliasearch-lite.umd.js"></script>'] },
  { id: 'doofinder', name: 'Doofinder', signs: { loads: ['doofinder.com'] }, country: 'ES', site: 'https://www.doofinder.com', examples: ['<script src="https://cdn.doofinder.com/livelayer/1/js/loader.min.js"></script>'] },
  { id: 'klevu', name: 'Klevu', signs: { loads: ['js.klevu.com'] }, country: 'FI', site: 'https://www.klevu.com', examples: ['<script src="https://js.klevu.com/core/v2/klevu.js"></script>'] },
  { id: 'google-programmable-search', name: 'Google (recherche du site)', signs: { loads: ['cse.google.com'] }, country: 'US', site: 'https://programmablesearchengine.google.com', examples: ['<script async src="https://cse.google.com/cse.js?cx=a"></script>'] },
  { id: 'addsearch', name: 'AddSearch', signs: { loads: ['addsearch.com', 'cdn.jsdelivr.net/npm/addsearch'] }, country: 'FI', site: 'https://www.addsearch.com', examples: ['<script src="https://addsearch.com/js/?key=a"></script>'] },
  { id: 'searchanise', name: 'Searchanise', signs: { loads: ['searchserverapi.com', 'searchanise.com'] }, country: null, site: 'https://searchanise.io', examples: ['<script src="https://searchserverapi.com/widgets/shopify/init.js"></script>'] },
  { id: 'luigis-box', name: 'Luigi’s Box', signs: { loads: ['luigisbox.com', 'luigisbox.tech'] }, country: 'SK', site: 'https://www.luigisbox.com', examples: ['<script async src="https://scripts.luigisbox.com/LBX-1.js"></script>'] },
  { id: 'nosto', name: 'Nosto', signs: { loads: ['connect.nosto.com'] }, tracker: 'needs-consent', country: 'FI', site: 'https://www.nosto.com', examples: ['<script async src="https://connect.nosto.com/include/a"></script>'] },
  { id: 'clerk-io', name: 'Clerk.io', signs: { loads: ['clerk.io'], code: ['cdn.clerk.io/clerk.js'] }, tracker: 'needs-consent', country: 'DK', site: 'https://www.clerk.io', examples: ['<script>e.src="https://cdn.clerk.io/clerk.js"</script>'] },
])
