// The code as it is pasted: two elements, or a script that adds them where attributes of an element are lost.
import type { Cms } from '#app/catalogue/cms/_contract.ts'

/** Calls made before the code has come wait in a queue of the page. */
const queue = 'window.azimut = window.azimut || function () { (azimut.q = azimut.q || []).push(arguments) }'

const forms: Record<Cms['form'], (url: string, key: string) => string> = {
  tag: (url, key) => `<script>${queue}</script>\n<script defer src="${url}/t.js" data-site="${key}"></script>`,
  loader: (url, key) => `<script>
${queue};
(function () {
  var code = document.createElement('script')
  code.src = '${url}/t.js'
  code.setAttribute('data-site', '${key}')
  document.head.appendChild(code)
})()
</script>`,
}

export const snippetOf = (form: Cms['form'], { url, key }: { url: string; key: string }) => forms[form](url, key)
