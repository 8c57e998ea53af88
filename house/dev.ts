// `npm run dev`: the server restarts when its code changes, the pages reload when theirs do.
import { spawn } from 'node:child_process'
import { createServer } from 'vite'

const port = Number(process.env['AZIMUT_PORT'] ?? 4600)
const pagesPort = port + 1
const url = `http://localhost:${pagesPort}`
const server = spawn(process.execPath, ['--watch', '--watch-preserve-output', 'app/cli.ts', 'serve'], { stdio: 'inherit', env: { ...process.env, AZIMUT_PORT: String(port), AZIMUT_URL: url } })
const toServer = { target: `http://localhost:${port}`, xfwd: false }
const vite = await createServer({ server: { port: pagesPort, strictPort: true, host: 'localhost', proxy: Object.fromEntries(['/api', '/e', '/t.js', '/l/', '/health'].map(path => [`^${path}`, toServer])) } })
await vite.listen()
console.log(`Pages with reload on ${url}`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {
  server.kill('SIGTERM')
  server.once('exit', () => void vite.close().then(() => process.exit(0)))
})
