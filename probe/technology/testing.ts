// What shows one version of a page to some visitors and another to others.
import { family } from './technology.ts'

export const testing = family('testing', [
  { id: 'ab-tasty', name: 'AB Tasty', signs: { loads: ['abtasty.com'] }, tracker: 'needs-consent', country: 'FR', site: 'https://www.abtasty.com', examples: ['<script src="https://try.abtasty.com/abc.js"></script>'] },
  { id: 'kameleoon', name: 'Kameleoon', signs: { loads: ['kameleoon.eu', 'kameleoon.com', 'kameleoon.io'], code: ['kameleoonLoadingTimeout', 'kameleoonStartLoadTime'] }, tracker: 'needs-consent', country: 'FR', site: 'https://www.kameleoon.com', examples: ['<script src="//abc.kameleoon.io/engine.js" async></script>'] },
  { id: 'beyable', name: 'BEYABLE', signs: { loads: ['beyable.com'], cookie: ['beyable-cart'], code: ['beYableKey', 'beYableDomain'] }, tracker: 'needs-consent', country: 'FR', site: 'https://www.beyable.com', examples: ['<script>var beYableKey = "a";</script>'] },
  { id: 'optimizely', name: 'Optimizely', signs: { loads: ['cdn.optimizely.com'], calls: ['logx.optimizely.com'] }, tracker: 'needs-consent', country: 'US', site: 'https://www.optimizely.com', examples: ['<script src="https://cdn.optimizely.com/js/1.js"></script>'] },
  { id: 'vwo', name: 'VWO', signs: { loads: ['dev.visualwebsiteoptimizer.com'], code: ['dev.visualwebsiteoptimizer.com', '_vwo_code'] }, tracker: 'needs-consent', country: 'IN', site: 'https://vwo.com', examples: ['<script>window._vwo_code = {};</script>'] },
  { id: 'google-optimize', name: 'Google Optimize', signs: { loads: ['www.googleoptimize.com', 'optimize.google.com'] }, tracker: 'needs-consent', country: 'US', site: 'https://support.google.com/optimize', examples: ['<script src="https://www.googleoptimize.com/optimize.js?id=OPT-A"></script>'] },
  { id: 'convert', name: 'Convert', signs: { loads: ['convertexperiments.com'] }, tracker: 'needs-consent', country: 'US', site: 'https://www.convert.com', examples: ['<script src="//cdn-4.convertexperiments.com/v1/js/1-2.js"></script>'] },
  { id: 'dynamic-yield', name: 'Dynamic Yield', signs: { loads: ['dynamicyield.com'] }, tracker: 'needs-consent', country: 'US', site: 'https://www.dynamicyield.com', examples: ['<script src="//cdn-eu.dynamicyield.com/api/1/api_dynamic.js"></script>'] },
  { id: 'adobe-target', name: 'Adobe Target', signs: { loads: ['tt.omtrdc.net'] }, tracker: 'needs-consent', country: 'US', site: 'https://business.adobe.com', examples: ['<script src="https://exemple.tt.omtrdc.net/m2/exemple/mbox/ajax"></script>'] },
  { id: 'growthbook', name: 'GrowthBook', signs: { loads: ['cdn.growthbook.io', 'cdn.jsdelivr.net/npm/@growthbook/'] }, country: 'US', site: 'https://www.growthbook.io', examples: ['<script async src="https://cdn.jsdelivr.net/npm/@growthbook/growthbook/dist/bundles/auto.min.js"></script>'] },
])
