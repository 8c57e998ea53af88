// Stratégie en JSON: the whole snapshot, nothing lost, for another program or for safe keeping.
import { strategyWriter } from './_contract.ts'

export default strategyWriter({
  id: 'strategy',
  name: { fr: 'Données de la stratégie (JSON)', en: 'Strategy data (JSON)' },
  contentType: 'application/json',
  extension: 'json',
  needs: 'objective',
  make: async ({ brand: _brand, audit, ...strategy }) => new TextEncoder().encode(`${JSON.stringify({ format: 'azimut-strategy', version: 1, strategy, audit }, null, 2)}\n`),
})
