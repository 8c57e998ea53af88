// The door large files come in by: the bytes themselves, in pieces, written to disk as they arrive.
import type { Readable } from 'node:stream'
import type { FastifyInstance, FastifySchema } from 'fastify'
import * as z from 'zod'
import { may } from '../access.ts'
import { invalid, notAllowed, notFound } from '../refusal.ts'
import { addPiece, mostBytes, sweepUploads } from '../uploads.ts'
import type { AskerOf } from './caller.ts'

const sweepEveryMs = 3_600_000
const query = z.object({ upload: z.uuid().optional(), from: z.coerce.number().int().min(0).max(mostBytes).default(0) })

const schema: FastifySchema = {
  tags: ['uploads'], operationId: 'uploads.add', security: [{ apiKey: [] }, { session: [] }],
  description: 'Needs measure.edit.',
  summary: 'Sends a file of up to 1.2 GB, whole or in pieces: the body is the bytes. Without `upload` a new one begins; with it the piece is added at `from`, which must be the bytes already there (409 tells how many). Kept for a day.',
  consumes: ['application/octet-stream'],
  params: { type: 'object', properties: { workspace: { type: 'string', format: 'uuid' } }, required: ['workspace'] },
  querystring: { type: 'object', properties: { upload: { type: 'string', format: 'uuid' }, from: { type: 'integer', minimum: 0 } } },
  response: { 200: { description: 'Received.', type: 'object', properties: { id: { type: 'string', format: 'uuid' }, bytes: { type: 'integer' } }, required: ['id', 'bytes'] } },
}

export async function mountUploads(app: FastifyInstance, { data, askerOf }: { data: string; askerOf: AskerOf }) {
  const sweep = () => { sweepUploads(data).catch(() => {}) }
  const sweeping = setInterval(sweep, sweepEveryMs).unref()
  app.addHook('onClose', async () => { clearInterval(sweeping) })
  sweep()
  // A scope of its own: only here is a body left as it comes.
  await app.register(async door => {
    door.removeAllContentTypeParsers()
    door.addContentTypeParser('*', (_request, body, done) => { done(null, body) })
    door.post('/api/w/:workspace/uploads', { schema, bodyLimit: mostBytes, validatorCompiler: () => () => true }, async request => {
      const workspace = z.uuid().safeParse((request.params as { workspace: string }).workspace).data
      if (workspace === undefined) throw notFound()
      const asker = await askerOf(request, workspace)
      if (!may(asker.role, 'measure.edit', asker.scope)) throw notAllowed()
      const asked = query.safeParse(request.query)
      if (!asked.success || request.body === undefined) throw invalid({ from: { fr: 'Dites quel fichier, et combien d’octets y sont déjà.', en: 'Say which file, and how many bytes are there already.' } })
      return await addPiece(data, { workspace, id: asked.data.upload, from: asked.data.from }, request.body as Readable)
    })
  })
}
