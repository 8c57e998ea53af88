// Keeps compiled code between starts, beside the built pages: a start spends its first second on nothing else.
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

enableCompileCache(join(import.meta.dirname, '../dist/cache'))
