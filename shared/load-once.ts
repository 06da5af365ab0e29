/**
 * A part of the code that is loaded when it is first needed and kept from then on, so that later requests neither ask for it
 * again nor wait for one that does.
 */
export const loadOnce = <T>(load: () => Promise<T>): (() => Promise<T>) => {
  let loaded: T | undefined
  return async () => {
    loaded ??= await load()
    return loaded
  }
}
