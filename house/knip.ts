// What nobody uses goes. Entries are what people, the shelves and the runners open; the rest must be reached from them.
import type { KnipConfig } from 'knip'

const tests = '**/*.test.{ts,tsx}'

/** A style sheet uses the packages whose fonts it names. */
const fontsOf = (css: string) => [...css.matchAll(/url\('(@[^']+)'\)/g)].map(([, file]) => `import '${file}'`).join('\n')

export default {
  compilers: { css: fontsOf },
  // A type named in a signature of its own file is documentation, not waste.
  ignoreExportsUsedInFile: { interface: true, type: true },
  workspaces: {
    '.': {
      entry: [
        'app/{server,cli}.ts',
        'app/{web,deck/gallery/gallery}.tsx',
        'app/catalogue/*/*.ts',
        'house/{test,prove,new,dev,migration,bundle/weigh,proofs/*}.ts',
        'house/setup/*.{ts,mjs}',
        'bench/*.ts',
        'stories/*.ts',
        'tracker/*.ts',
        'walks/{*,**/*.walk}.ts',
        '*.config.ts',
        tests,
      ],
      project: ['{app,tracker,stories,walks,bench,house}/**/*.{ts,tsx,mts,mjs,css}', '*.config.ts'],
      oxlint: { config: 'house/lint/oxlint.json' },
    },
    engines: { entry: ['*/index.ts', tests], project: ['**/*.ts'] },
    // openssl makes certificates for tests, where there is one.
    probe: { entry: ['{index,cli}.ts', 'checks/*/*.ts', tests], project: ['**/*.ts'], ignoreBinaries: ['openssl'] },
  },
} satisfies KnipConfig
