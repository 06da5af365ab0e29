import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare, type V4MiniflareOptions } from 'miniflare'
import { unstable_getMiniflareWorkerOptions } from 'wrangler'
import { WORKER_DIR, workerModules } from './bundle.ts'

export type ServeOptions = {
  port: number
  bindings: Record<string, string>
  /** Where queues and caches of the local platform are kept. */
  stateDir: string
  /** A port on which the Worker answers directly, without the local platform's router and its files in front. */
  directPort?: number
}

export type ServedWorker = {
  /** Fires the cron trigger, as the platform would. */
  schedule(cron: string, at: Date): Promise<void>
  /** Ends workerd. */
  stop(): Promise<void>
}

const modules = () =>
  workerModules().map((name) => ({
    type: 'ESModule' as const,
    path: name,
    contents: readFileSync(join(WORKER_DIR, name), 'utf8'),
  }))

type WorkerOptions = Extract<V4MiniflareOptions, { workers: unknown }>['workers'][number]

/** Runs the built Worker in workerd, with the queue, assets and limiters of wrangler.toml, on 127.0.0.1. */
export const serveWorker = async (options: ServeOptions): Promise<ServedWorker> => {
  const { workerOptions } = unstable_getMiniflareWorkerOptions(resolve('wrangler.toml'))
  // wrangler declares the same options against another copy of their type.
  const declared = workerOptions as unknown as WorkerOptions
  const worker: WorkerOptions = {
    ...declared,
    name: 'bearing',
    modules: modules(),
    bindings: { ...declared.bindings, ...options.bindings },
  }
  if (options.directPort) {
    worker.unsafeDirectSockets = [{ host: '127.0.0.1', port: options.directPort }]
    delete worker.assets
  }
  const instance = new Miniflare(
    convertV4MiniflareOptions({
      host: '127.0.0.1',
      port: options.port,
      cf: false,
      log: new Log(LogLevel.ERROR),
      resourcePersistencePath: options.stateDir,
      workers: [worker],
    }),
  )
  await instance.ready
  return {
    async schedule(cron, at) {
      const worker = await instance.getWorker('bearing')
      await worker.scheduled({ cron, scheduledTime: at })
    },
    stop: () => instance.dispose(),
  }
}
