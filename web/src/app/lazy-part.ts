import type { ComponentType } from 'preact'
import { h } from 'preact'
import lazy from 'preact-iso/lazy'

/**
 * A component whose code is fetched when it is first shown. Where that fails `Failed` stands in for it, once: the next
 * time it is shown the code is asked for again.
 */
export const lazyPart = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Failed: ComponentType<Props>,
): ComponentType<Props> => {
  const make = (): ComponentType<Props> =>
    lazy(() =>
      load().catch(() => {
        Part = make()
        return Failed
      }),
    )
  let Part = make()
  return (props) => h(Part, props)
}
