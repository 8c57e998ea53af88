// What the pages are written with: says who can change them.
import { family } from './technology.ts'

export const framework = family('framework', [
  { id: 'next-js', name: 'Next.js', signs: { path: ['/_next/static/'], header: ['x-powered-by: next.js', 'x-nextjs-cache'] }, country: null, site: 'https://nextjs.org', examples: ['<script src="/_next/static/chunks/main-a.js" defer></script>'] },
  { id: 'nuxt', name: 'Nuxt', signs: { path: ['/_nuxt/'], code: ['window.__NUXT__'] }, country: null, site: 'https://nuxt.com', examples: ['<script type="module" src="/_nuxt/entry.a.js"></script>'] },
  { id: 'gatsby', name: 'Gatsby', signs: { generator: ['Gatsby'], path: ['/webpack-runtime-'] }, country: null, site: 'https://www.gatsbyjs.com', examples: ['<meta name="generator" content="Gatsby 5.12.0">'] },
  { id: 'astro', name: 'Astro', signs: { generator: ['Astro'], path: ['/_astro/'] }, country: null, site: 'https://astro.build', examples: ['<meta name="generator" content="Astro v5.1.0">'] },
  { id: 'sveltekit', name: 'SvelteKit', signs: { path: ['/_app/immutable/'] }, country: null, site: 'https://svelte.dev', examples: ['<link rel="modulepreload" href="/_app/immutable/entry/start.a.js">'] },
  { id: 'hugo', name: 'Hugo', signs: { generator: ['Hugo'] }, country: null, site: 'https://gohugo.io', examples: ['<meta name="generator" content="Hugo 0.140.0">'] },
  { id: 'jekyll', name: 'Jekyll', signs: { generator: ['Jekyll'] }, country: null, site: 'https://jekyllrb.com', examples: ['<meta name="generator" content="Jekyll v4.3.4">'] },
  { id: 'eleventy', name: 'Eleventy', signs: { generator: ['Eleventy'] }, country: null, site: 'https://www.11ty.dev', examples: ['<meta name="generator" content="Eleventy v3.0.0">'] },
  { id: 'docusaurus', name: 'Docusaurus', signs: { generator: ['Docusaurus'] }, country: null, site: 'https://docusaurus.io', examples: ['<meta name="generator" content="Docusaurus v3.6.0">'] },
  { id: 'php', name: 'PHP', signs: { header: ['x-powered-by: php'], cookie: ['PHPSESSID'] }, country: null, site: 'https://www.php.net', examples: [{ headers: { 'x-powered-by': 'PHP/8.3.1' } }, { cookies: ['PHPSESSID=a; path=/'] }] },
  { id: 'asp-net', name: 'ASP.NET', signs: { header: ['x-powered-by: asp.net', 'x-aspnet-version'], cookie: ['ASP.NET_SessionId', '.AspNetCore.'] }, country: null, site: 'https://dotnet.microsoft.com', examples: [{ headers: { 'x-powered-by': 'ASP.NET' } }] },
  { id: 'laravel', name: 'Laravel', signs: { cookie: ['laravel_session'], path: ['/livewire/livewire'] }, country: null, site: 'https://laravel.com', examples: [{ cookies: ['laravel_session=a; path=/'] }] },
  { id: 'express', name: 'Express', signs: { header: ['x-powered-by: express'] }, country: null, site: 'https://expressjs.com', examples: [{ headers: { 'x-powered-by': 'Express' } }] },
  { id: 'java', name: 'Java', signs: { cookie: ['JSESSIONID'] }, country: null, site: 'https://www.java.com', examples: [{ cookies: ['JSESSIONID=a; path=/'] }] },
  { id: 'jquery', name: 'jQuery', signs: { path: ['/jquery.min.js', '/jquery.js', '/jquery-1.', '/jquery-2.', '/jquery-3.', '/jquery-4.'] }, country: null, site: 'https://jquery.com', examples: ['<script src="/js/jquery-3.7.1.min.js"></script>'] },
  { id: 'bootstrap', name: 'Bootstrap', signs: { path: ['/bootstrap.min.css', '/bootstrap.css', '/bootstrap.min.js', '/bootstrap.bundle.min.js'] }, country: null, site: 'https://getbootstrap.com', examples: ['<link rel="stylesheet" href="/css/bootstrap.min.css">'] },
  { id: 'jsdelivr', name: 'jsDelivr', signs: { loads: ['cdn.jsdelivr.net'] }, country: null, site: 'https://www.jsdelivr.com', examples: ['<script src="https://cdn.jsdelivr.net/npm/alpinejs@3.14.1/dist/cdn.min.js" defer></script>'] },
  { id: 'cdnjs', name: 'cdnjs', signs: { loads: ['cdnjs.cloudflare.com'] }, country: 'US', site: 'https://cdnjs.com', examples: ['<script src="https://cdnjs.cloudflare.com/ajax/libs/gsap/3.12.5/gsap.min.js"></script>'] },
  { id: 'unpkg', name: 'unpkg', signs: { loads: ['unpkg.com'] }, country: 'US', site: 'https://unpkg.com', examples: ['<link rel="stylesheet" href="https://unpkg.com/aos@2.3.1/dist/aos.css">'] },
  { id: 'google-hosted-libraries', name: 'Google Hosted Libraries', signs: { loads: ['ajax.googleapis.com'] }, country: 'US', site: 'https://developers.google.com/speed/libraries', examples: ['<script src="https://ajax.googleapis.com/ajax/libs/webfont/1.6.26/webfont.js"></script>'] },
])
