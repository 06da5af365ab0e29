import { send } from '../../app/http.ts'
import { Problem } from '../../app/problem.ts'
import { toast } from '../../ui/index.ts'

const fileName = (disposition: string | null): string | undefined => /filename="([^"]+)"/.exec(disposition ?? '')?.[1]

/** Fetches a file first and hands it over then, so that a refusal is said here and not shown as a page of JSON. */
export const download = async (href: string, name: string): Promise<void> => {
  try {
    const response = await send(new Request(new URL(href, location.origin)))
    const url = URL.createObjectURL(await response.blob())
    const link = document.createElement('a')
    link.href = url
    link.download = fileName(response.headers.get('content-disposition')) ?? name
    link.click()
    // The browser takes the file over after the press; the address may go then.
    setTimeout(() => URL.revokeObjectURL(url), 10_000)
  } catch (thrown) {
    toast({ problem: Problem.of(thrown) })
  }
}
