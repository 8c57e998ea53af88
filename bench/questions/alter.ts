// temporary
import '#app/kernel/events/threads.ts'
import { openEventStore } from '#app/kernel/events/store/eventStore.ts'
const store = openEventStore({ dir: process.argv[2]! })
for (const one of process.argv.slice(3)) { const t = performance.now(); const c = process.cpuUsage(); await store.command(one, {}, { maxSeconds: 600 }); const d = process.cpuUsage(c); console.log(one.slice(0, 80), (performance.now() - t).toFixed(0), 'cpu', ((d.user + d.system) / 1000).toFixed(0)) }
await store.close()
process.exit()
