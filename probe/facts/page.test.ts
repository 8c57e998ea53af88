// What is declared, what is loaded, what is named and what is hidden on a page.
import { expect, test } from 'vitest'
import { extractFacts, type PageResponse } from './extract.ts'

const read = (html: string, response: Partial<PageResponse> = {}) => extractFacts(html, { url: 'https://exemple.fr/sous/page', status: 200, responseMs: 1, bytes: html.length, ...response })

test('the head: declared, and in the response', () => {
  const facts = read(`<!doctype html><html lang=fr><meta charset="UTF-8"><meta name="Robots" content="noindex, follow"><meta name=description content=A><meta name=description content=B>
    <link rel="canonical" href="/page"><link rel="alternate" hreflang="en " href="/en"><link rel="Stylesheet" href="/a.css" media="print" integrity="sha256-x">
    <script async src="/a.js"></script><script type="module">const a = '<b>'</script><body><link rel="canonical" href="/autre"><link rel="alternate" hreflang="de" href="/de">`,
  { headers: { 'x-robots-tag': 'otherbot: noindex, googlebot: nofollow', link: '<https://exemple.fr/fichier>; rel="canonical", </es>; rel="alternate"; hreflang="es"' }, cookies: ['a=b'], wireBytes: 10 })
  expect(facts).toMatchObject({
    hasDoctype: true, charset: 'utf-8', wireBytes: 10, cookies: ['a=b'], robots: { noindex: true, nofollow: true, from: 'meta' }, metas: { description: 'A' }, canonical: 'https://exemple.fr/page',
    canonicals: [{ url: 'https://exemple.fr/page', from: 'head' }, { href: '/autre', from: 'body' }, { from: 'header' }], alternates: [{ hreflang: 'en ', url: 'https://exemple.fr/en' }, { hreflang: 'es' }],
    scripts: [{ url: 'https://exemple.fr/a.js', isAsync: true, isInHead: true, code: '' }, { url: null, type: 'module', isDeferred: true, code: "const a = '<b>'" }],
  })
  expect(facts.headLinks[2]).toEqual({ rel: 'stylesheet', href: '/a.css', url: 'https://exemple.fr/a.css', type: '', media: 'print', integrity: 'sha256-x' })
  expect(facts.metaList.filter(({ name }) => name === 'description')).toHaveLength(2)
})

test('every attribute that names a file is read', () => {
  const { resources } = read(`<link rel="shortcut icon" href="/i.png"><link rel=preload as=font href=/f.woff2><link rel=alternate type="application/rss+xml" href=/feed><meta property="og:image" content="/og.jpg">
    <img src=a.jpg srcset="b.jpg 1x, c,d.jpg 2x" longdesc=long.html><picture><source srcset="e.webp"></picture><video src=v.mp4 poster=p.jpg><track src=t.vtt></video><object data=o.pdf></object><iframe src=/cadre></iframe>
    <blockquote cite=/cite></blockquote><td background=bg.gif><button formaction=/autre></button><a href=/x ping="/ping1 /ping2">x</a><p style="background:url('s.png')"><svg><use xlink:href="#a"/><image href=im.png /></svg><img src="data:image/png;base64,x">`)
  expect(resources.map(({ url, kind }) => `${kind} ${url.replace(/^https:\/\/exemple.fr\/(?:sous\/)?/, '')}`)).toEqual([
    'icon i.png', 'other f.woff2', 'feed feed', 'image og.jpg', 'image a.jpg', 'image b.jpg', 'image c,d.jpg', 'other long.html', 'image e.webp', 'media v.mp4', 'image p.jpg', 'other t.vtt', 'media o.pdf', 'frame cadre',
    'other cite', 'image bg.gif', 'other autre', 'other ping1', 'other ping2', 'image s.png', 'image im.png',
  ])
})

test('what a style escapes in an address is part of it', () => {
  const [quoted, bare] = read(String.raw`<p style="background:url('banner\ \(1\).png')"></p><p style="background:url(a\)b.png)"></p>`).resources
  expect([quoted!.url, bare!.url]).toEqual(['https://exemple.fr/sous/banner%20(1).png', 'https://exemple.fr/sous/a)b.png'])
})

test('names are those a screen reader says', () => {
  const { links, buttons, images, frames } = read(`<p id=l>Lire <img src=x alt="la suite"></p><a href=/1 aria-labelledby="l absent">ici</a><a href=/2 aria-label="Panier"><i aria-hidden=true>🛒</i></a><a href=/3><svg><title>Accueil</title></svg></a>
    <a href=/4 title="Le plan"><span aria-hidden=true>x</span></a><a href=/5><b aria-label="Votre compte">moi</b></a><a href=/6 style="display:none">non</a><a href=/7></a>
    <button type=button>Menu</button><input type=submit><input type=submit value="Payer"><input type=image alt="Chercher"><div role=button aria-hidden=true>Fermer</div>
    <img src=a alt=""><img src=b><img src=c role=presentation><noscript><img src=d></noscript><iframe src=/f title="Carte"></iframe><iframe src=/g tabindex=-1></iframe>`)
  expect(links.map(({ name, isHidden }) => isHidden ? null : name)).toEqual(['Lire la suite', 'Panier', 'Accueil', 'Le plan', 'Votre compte', null, ''])
  expect(links[3]!.text).toBe('x')
  expect(buttons.map(({ name, kind, isHidden }) => [name, kind, isHidden])).toEqual([['Menu', 'button', false], ['Envoyer', 'submit', false], ['Payer', 'submit', false], ['Chercher', 'submit', false], ['', 'button', true]])
  expect(images.map(({ name, isDecorative }) => [name, isDecorative])).toEqual([['la suite', false], ['', false], [null, false], [null, true]])
  expect(frames.map(({ name, isHidden }) => [name, isHidden])).toEqual([['Carte', false], ['', true]])
})

test('ids that are missing or told twice, and what moves', () => {
  const facts = read('<label for=a>A</label><input id=b aria-describedby="b c"><p id=d></p><p id=d></p><template><p id=e><p id=e></template><marquee>x</marquee><video autoplay muted></video><a href=/x tabindex=2>x</a>')
  expect(facts).toMatchObject({ duplicateIds: ['d'], referencedIds: ['a', 'b', 'c'], missingIds: ['a'], moving: ['marquee'], autoplays: [{ kind: 'video', isMuted: true, hasControls: false }], positiveTabindexes: ['a'] })
})

test('a label may come after its field, beside its form, or by its id', () => {
  const { forms, looseFields } = read('<form action="?q"><input id=n name=n><input name=m aria-labelledby=t placeholder="ex. a@b.fr" autocomplete=" Email "><input type=checkbox name=ok checked><p>Vos données restent ici. <a href=/rgpd>En savoir plus</a></form><label for=n>Nom</label><p id=t hidden>Adresse</p><label>Chercher <input type=search></label>')
  expect(forms[0]).toMatchObject({ url: 'https://exemple.fr/sous/page?q=', links: ['/rgpd'], text: 'Vos données restent ici. En savoir plus' })
  expect(forms[0]!.fields.map(({ label, autocomplete, isTicked }) => [label, autocomplete, isTicked])).toEqual([['Nom', '', false], ['Adresse', 'email', false], ['', '', true]])
  expect(looseFields).toMatchObject([{ label: 'Chercher', type: 'search' }])
})

test('an address that is not written in UTF-8 loses nothing but itself', () => {
  expect(read('<a href="tel:%E9494">Appeler</a> <a href="tel:+33494001234">04 94 00 12 34</a>').dialled).toEqual(['+33494001234'])
})

test('a list of choices does not lend its answers to the name of its question', () => {
  const [form] = read('<form><label>Pour quand <select name="q"><option>Dans le mois<option>Plus tard</select></label></form>').forms
  expect(form!.fields.map(({ label }) => label)).toEqual(['Pour quand'])
})

test('a line break parts two words in what a link, a button and a heading say', () => {
  const { links, buttons, headings } = read('<h1>Notre<br>Menu</h1><a href=/t>Nos<br/>tarifs</a><button>Voir<br>tout</button><p id=l>Le<br>plan</p><a href=/p aria-labelledby=l>x</a>')
  expect([headings[0]!.text, links[0]!.name, links[0]!.text, buttons[0]!.name, links[1]!.name]).toEqual(['Notre Menu', 'Nos tarifs', 'Nos tarifs', 'Voir tout', 'Le plan'])
})

test('the main text leaves the template, menus, asides and banners aside', () => {
  const facts = read('<header>Haut</header><div class="cookie-banner">Nous utilisons des cookies</div><main><nav>Fil</nav><h1>Bonjour<br>à tous</h1><aside>À côté</aside><p>Voici le texte.</p></main><footer>© 2019 Lenoir</footer>')
  expect(facts).toMatchObject({ mainText: 'Bonjour à tous\nVoici le texte.', mainWordCount: 6, wordCount: 17, copyrights: [{ text: '© 2019 Lenoir', region: 'footer' }] })
})

/** How many of the 64 bits of two fingerprints differ. */
function bitsApart(one: string, other: string): number {
  let apart = 0
  for (const at of [0, 8]) {
    let different = Number.parseInt(one.slice(at, at + 8), 16) ^ Number.parseInt(other.slice(at, at + 8), 16)
    for (; different !== 0; different &= different - 1) apart += 1
  }
  return apart
}

const STORY = 'Les escaliers de notre atelier sont dessinés avec vous, puis fabriqués à la main dans du chêne de la région. '

test('two pages almost alike have fingerprints almost alike; their language is known when it is sure', () => {
  const lines = Array.from({ length: 12 }, (_, at) => `<p>${STORY.replace('chêne', ['chêne', 'frêne', 'hêtre', 'noyer'][at % 4]!).split(' ').toSorted((a, b) => (a.length * 7 + at) % 5 - (b.length * 7 + at) % 5).join(' ')}</p>`)
  const page = read(lines.join(''))
  const twin = read(lines.join('').replace('frêne', 'merisier'))
  const other = read(`<p>${'Our staircases are drawn with you, and then made by hand from the oak that grows near the town we have lived in for years. '.repeat(12)}`)
  expect(page.language).toBe('fr')
  expect(other.language).toBe('en')
  expect(read(`<p>${STORY}`).language).toBeNull()
  expect(read(`<p>${'Die Treppen werden mit Ihnen gezeichnet und danach von Hand aus Eichenholz gebaut, das in unserer Gegend wächst. '.repeat(12)}`).language).toBe('de')
  expect(page.simhash).toMatch(/^[\da-f]{16}$/)
  expect(page.mainHash).not.toBe(twin.mainHash)
  expect(bitsApart(page.simhash, twin.simhash)).toBeLessThan(8)
  expect(bitsApart(page.simhash, other.simhash)).toBeGreaterThan(15)
  expect(read(lines.join('').toUpperCase().replaceAll('P>', 'p>')).mainHash).toBe(page.mainHash)
  expect(read('<p>Court.').simhash).toBe('')
})
