// Which site a reading was of, and whether it reached its end: told by the reading itself, so that screen and paper agree.
import { sql } from 'drizzle-orm'
import type { Ctx } from '#app/kernel/context.ts'
import { nounKey } from '#app/kernel/noun.ts'
import type { RowOf } from '#app/kernel/noun.ts'
import { history } from '#app/kernel/tables.ts'
import type { audit } from '#app/model/diagnose/audit.ts'
import { site } from '#app/model/diagnose/site.ts'

type Audit = RowOf<typeof audit>

/** `maison-lenoir.fr`, whatever the page and the www. */
export const siteHost = (url: string) => new URL(url).host.replace(/^www\./, '')

/** The front door that was read; `ledTo` is its host, where the address given for that reading led to another site. */
export async function readSiteRead(ctx: Ctx, reading: Pick<Audit, 'id' | 'siteId' | 'channels'>): Promise<{ url: string; ledTo: string | null }> {
  const given = await addressGiven(ctx, reading)
  const url = reading.channels.find(one => one.kind === 'site')?.url ?? given
  return { url, ledTo: siteHost(url) === siteHost(given) ? null : new URL(url).host }
}

/** Whether a reading is of a site at this address: of one asked for before it changed, nothing holds for who stands there now. */
export const isOfAddress = async (ctx: Ctx, reading: Pick<Audit, 'id' | 'siteId'>, url: string): Promise<boolean> => siteHost(await addressGiven(ctx, reading)) === siteHost(url)

/** The reading was cut: by a person, by what the site answered, or by the time allowed. One that goes on is not whole either. */
export const isCut = ({ state, trouble }: Pick<Audit, 'state' | 'trouble'>) => state !== 'done' || trouble === 'time-limit' || trouble === 'too-many-errors'

/** As it stood when the reading was asked for: it may have changed since. */
async function addressGiven(ctx: Ctx, { id, siteId }: Pick<Audit, 'id' | 'siteId'>): Promise<string> {
  const { rows: [then] } = await ctx.db.execute<{ url: string }>(sql`
    select ${history.after} ->> 'url' as url from ${history}
    where ${history.workspace} = ${ctx.workspace} and ${history.noun} = ${nounKey(site)} and ${history.id} = ${siteId}
      and ${history.at} <= (select asked.at from ${history} asked where asked.workspace = ${ctx.workspace} and asked.id = ${id} and asked.version = 1)
    order by ${history.version} desc limit 1`)
  return then?.url ?? (await ctx.of(site).get(siteId)).url
}
