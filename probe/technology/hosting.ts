// Where the site lives, and what carries it to visitors, as far as its answers tell.
import { family } from './technology.ts'

export const hosting = family('hosting', [
  { id: 'cloudflare', name: 'Cloudflare', signs: { header: ['server: cloudflare', 'cf-ray'] }, country: 'US', site: 'https://www.cloudflare.com', examples: [{ headers: { server: 'cloudflare', 'cf-ray': 'a-CDG' } }] },
  { id: 'cloudfront', name: 'Amazon CloudFront', signs: { header: ['x-amz-cf-id', 'via: cloudfront'] }, country: 'US', site: 'https://aws.amazon.com', examples: [{ headers: { 'x-amz-cf-id': 'a' } }] },
  { id: 'fastly', name: 'Fastly', signs: { header: ['x-fastly-request-id', 'x-served-by: cache-'] }, country: 'US', site: 'https://www.fastly.com', examples: [{ headers: { 'x-served-by': 'cache-par-lfpg1960042-PAR' } }] },
  { id: 'akamai', name: 'Akamai', signs: { header: ['x-akamai-transformed', 'akamai-grn', 'server: akamaighost'] }, country: 'US', site: 'https://www.akamai.com', examples: [{ headers: { 'x-akamai-transformed': '9 1 0' } }] },
  { id: 'bunny', name: 'Bunny', signs: { header: ['server: bunnycdn'], loads: ['b-cdn.net'] }, country: 'SI', site: 'https://bunny.net', examples: [{ headers: { server: 'BunnyCDN-FR1-1' } }] },
  { id: 'ovhcloud', name: 'OVHcloud', signs: { header: ['x-iplb-instance', 'x-iplb-request-id'] }, country: 'FR', site: 'https://www.ovhcloud.com', examples: [{ headers: { 'x-iplb-instance': '1' } }] },
  { id: 'o2switch', name: 'o2switch', signs: { header: ['server: o2switch'] }, country: 'FR', site: 'https://www.o2switch.fr', examples: [{ headers: { server: 'o2switch-PowerBoost-v3' } }] },
  { id: 'clever-cloud', name: 'Clever Cloud', signs: { header: ['sozu-id'] }, country: 'FR', site: 'https://www.clever-cloud.com', examples: [{ headers: { 'sozu-id': 'a' } }] },
  { id: 'platform-sh', name: 'Upsun (Platform.sh)', signs: { header: ['x-platform-cluster', 'x-platform-server', 'x-platform-router'] }, country: 'FR', site: 'https://upsun.com', examples: [{ headers: { 'x-platform-cluster': 'a' } }] },
  { id: 'hostinger', name: 'Hostinger', signs: { header: ['platform: hostinger', 'server: hcdn'] }, country: 'LT', site: 'https://www.hostinger.fr', examples: [{ headers: { platform: 'hostinger' } }] },
  { id: 'netlify', name: 'Netlify', signs: { header: ['server: netlify', 'x-nf-request-id'] }, country: 'US', site: 'https://www.netlify.com', examples: [{ headers: { 'x-nf-request-id': 'a' } }] },
  { id: 'vercel', name: 'Vercel', signs: { header: ['server: vercel', 'x-vercel-id'] }, country: 'US', site: 'https://vercel.com', examples: [{ headers: { 'x-vercel-id': 'cdg1::a' } }] },
  { id: 'github-pages', name: 'GitHub Pages', signs: { header: ['x-github-request-id'] }, country: 'US', site: 'https://pages.github.com', examples: [{ headers: { 'x-github-request-id': 'a' } }] },
  { id: 'wp-engine', name: 'WP Engine', signs: { header: ['x-powered-by: wp engine', 'wpe-backend'] }, country: 'US', site: 'https://wpengine.com', examples: [{ headers: { 'x-powered-by': 'WP Engine' } }] },
  { id: 'kinsta', name: 'Kinsta', signs: { header: ['x-kinsta-cache'] }, country: 'US', site: 'https://kinsta.com', examples: [{ headers: { 'x-kinsta-cache': 'HIT' } }] },
  { id: 'imperva', name: 'Imperva', signs: { header: ['x-iinfo', 'x-cdn: incapsula', 'x-cdn: imperva'], cookie: ['visid_incap_', 'incap_ses_'] }, country: 'US', site: 'https://www.imperva.com', examples: [{ cookies: ['visid_incap_1=a; path=/'] }] },
  { id: 'sucuri', name: 'Sucuri', signs: { header: ['x-sucuri-id', 'x-sucuri-cache'] }, country: 'US', site: 'https://sucuri.net', examples: [{ headers: { 'x-sucuri-id': '1' } }] },
  { id: 'azure', name: 'Microsoft Azure', signs: { header: ['x-azure-ref'], cookie: ['ARRAffinity'] }, country: 'US', site: 'https://azure.microsoft.com', examples: [{ cookies: ['ARRAffinity=a; path=/'] }] },
  { id: 'heroku', name: 'Heroku', signs: { header: ['via: vegur', 'server: heroku'] }, country: 'US', site: 'https://www.heroku.com', examples: [{ headers: { via: '1.1 vegur' } }] },
  { id: 'fly-io', name: 'Fly.io', signs: { header: ['fly-request-id', 'server: fly/'] }, country: 'US', site: 'https://fly.io', examples: [{ headers: { 'fly-request-id': 'a' } }] },
  { id: 'render', name: 'Render', signs: { header: ['x-render-origin-server'] }, country: 'US', site: 'https://render.com', examples: [{ headers: { 'x-render-origin-server': 'Render' } }] },
])
