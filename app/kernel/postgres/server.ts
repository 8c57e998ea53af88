// Starts the PostgreSQL that keeps Azimut's state when the administrator named no server of their own.
import { setTimeout as sleep } from 'node:timers/promises'
import { openCluster, owner } from './cluster.ts'
import type { Cluster } from './cluster.ts'
import { ensureDatabase } from './database.ts'
import { launch, launchOnFreePort } from './launch.ts'
import type { Postmaster } from './launch.ts'
import { stopPostmaster, stopSurvivor } from './postmaster.ts'
import { usualSettings } from './settings.ts'
import type { Settings } from './settings.ts'

const database = 'azimut'
const shortestPauseMs = 200
const longestPauseMs = 5_000

export type PostgresServer = {
  /** Connection string of the owner's role on the loopback address, to the database `azimut`. */
  url: string
  /** Stops the server: connections end at once; a server still busy after 8 s is stopped without its last checkpoint. */
  stop(): Promise<void>
}

type Log = (line: string) => void

type PostgresOptions = { dir: string, log: Log, settings?: Settings }

/**
 * Starts PostgreSQL on `dir`, a folder of its own that is made when missing; `log` receives a line about what is unusual.
 * One that outlived a killed Azimut is stopped first, and one that dies is started again on the same port.
 * The caller holds the lock of the data folder: two Azimuts on one folder would stop each other's PostgreSQL.
 * Rejects with one sentence.
 */
export async function startPostgres({ dir, log, settings = usualSettings }: PostgresOptions): Promise<PostgresServer> {
  const cluster = await openCluster(dir, settings)
  await stopSurvivor(cluster.data, log)
  const postmaster = await launchOnFreePort(cluster)
  const stop = keepRunning(cluster, postmaster, log)
  const urlOf = (name: string) => `postgres://${owner}:${cluster.password}@127.0.0.1:${postmaster.port}/${name}`
  try {
    await ensureDatabase(urlOf('postgres'), database)
  } catch (error) {
    await stop()
    throw error
  }
  return { url: urlOf(database), stop }
}

/** Launches PostgreSQL again on the same port whenever it ends, until the function it answers is called to stop it. */
function keepRunning(cluster: Cluster, first: Postmaster, log: Log): () => Promise<void> {
  let current = first
  let isStopping = false
  const watch = async () => {
    for (let pauseMs = shortestPauseMs; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
      const launchedAt = Date.now()
      await current.exited
      if (isStopping) return
      if (Date.now() - launchedAt > longestPauseMs) pauseMs = shortestPauseMs
      log('PostgreSQL ended by itself: starting it again.')
      await sleep(pauseMs, undefined, { ref: false })
      if (isStopping) return
      try {
        current = launch(cluster, current.port)
      } catch (error) {
        log(`PostgreSQL cannot be started again: ${error instanceof Error ? error.message : String(error)}`)
      }
    }
  }
  void watch()
  return async () => {
    isStopping = true
    await stopPostmaster(current.pid, cluster.data)
  }
}
