import { addressOf, inClient } from '../../app/address.ts'

export const planHref = (client: string): string => inClient(client, 'masterplan')

export const versionHref = (client: string, version: string, tab?: string): string =>
  addressOf(inClient(client, 'masterplan', 'versions', version), {}, { tab })

export const initiativeHref = (client: string, version: string, initiative: string): string =>
  inClient(client, 'masterplan', 'versions', version, 'initiatives', initiative)

export const rebaseHref = (client: string, version: string): string =>
  inClient(client, 'masterplan', 'versions', version, 'rebase')

/** What `to` changes against `from`; against its base where `from` is ''. */
export const compareHref = (client: string, from: string, to: string): string =>
  addressOf(inClient(client, 'masterplan', 'diff'), {}, { from, to })

/** The file of a version in the API. */
export const fileHref = (client: string, version: string, format: 'docx' | 'json'): string =>
  `/api/v1/clients/${encodeURIComponent(client)}/masterplan-versions/${encodeURIComponent(version)}/document.${format}`
