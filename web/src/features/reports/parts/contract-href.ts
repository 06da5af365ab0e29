import { addressOf, inClient } from '../../../app/address.ts'
import { useClient } from '../../../app/client.ts'

/**
 * Where a contract is found: open on the page of contracts for those who may edit it; for others the register is searched
 * for its title. Undefined for those who may not read contracts.
 */
export function useContractHref(
  client: string,
): ((contract: { contract_id: string; title: string }) => string) | undefined {
  const { may } = useClient(client)
  if (!may('contracts:read')) return undefined
  return ({ contract_id, title }) =>
    addressOf(inClient(client, 'contracts'), {}, may('contracts:write') ? { contract: contract_id } : { q: title })
}
