import { change, dropRow, type ListResource, newest, patchRow, putRow, useList } from '../../app/resource.ts'
import type { Option } from '../../ui/field/inputs.tsx'
import { toast } from '../../ui/index.ts'
import { useVendors } from '../vendors/index.ts'
import {
  type Contract,
  type ContractChanges,
  type ContractFilter,
  deleteContract,
  expireContracts,
  loadContracts,
  patchContract,
  restoreContract,
} from './data.ts'
import { t } from './messages/index.ts'

export type ContractList = ListResource<Contract>

export const useContracts = (client: string, filter: ContractFilter): ContractList =>
  useList<Contract>(`/clients/${client}/contracts?${new URLSearchParams(filter)}`, (cursor, signal) =>
    loadContracts(client, filter, cursor, signal),
  )

/** The vendors to choose from, by name; none for those who may not see them. */
export const useVendorOptions = (client: string, may: boolean): readonly Option[] => {
  const vendors = useVendors(may ? client : null)
  const options = vendors.data.value?.rows.map(({ id, name }) => ({ value: id, label: name })) ?? []
  return options.sort((a, b) => a.label.localeCompare(b.label))
}

/** Changes to the contracts of the list: each is shown at once and can be taken back. */
export const contractActions = (client: string, list: ContractList) => ({
  update: async (contract: Contract, changes: ContractChanges) => {
    await change(list, {
      // What may be changed of a contract are fields of a contract.
      apply: patchRow(contract.id, changes as Partial<Contract>),
      send: (known) => patchContract(client, newest(known, contract), changes),
      settle: putRow,
    })
    expireContracts(client)
  },
  saved: (saved: Contract, before: ContractChanges) => {
    const refresh = () => {
      expireContracts(client)
      return list.reload()
    }
    void refresh()
    const fresh = Object.keys(before).length === 0
    toast({
      message: t(fresh ? 'created' : 'saved', { name: saved.title }),
      undo: async () => {
        await (fresh ? deleteContract(client, saved) : patchContract(client, saved, before))
        await refresh()
      },
    })
  },
  remove: async (contract: Contract) => {
    await change(list, {
      apply: dropRow(contract.id),
      send: (known) => deleteContract(client, newest(known, contract)),
      done: t('deleted', { name: contract.title }),
      undo: async () => {
        await restoreContract(client, contract.id)
        expireContracts(client)
      },
    })
    expireContracts(client)
  },
})
