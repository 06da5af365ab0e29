import { sql } from 'drizzle-orm'
import type { Database } from '../../db/client.ts'
import type { Bindings, Settings } from '../env.ts'

/** A message as it leaves: HTML with its plain text beside it. */
export type Mail = { to: string; subject: string; html: string; text: string; headers?: Record<string, string> }

/** The one way out for mail. `id` names the message: sending it again must not reach the reader twice where the carrier allows. */
export interface Mailer {
  send(id: string, mail: Mail, now: number): Promise<void>
}

/** On a developer's machine mail goes to a table that `/local/mail` shows. */
const localMailer = (control: Database): Mailer => ({
  async send(id, mail, now) {
    await control.write([
      sql`INSERT OR IGNORE INTO local_mail (id, recipient, subject, html, text, created_at)
        VALUES (${id}, ${mail.to}, ${mail.subject}, ${mail.html}, ${mail.text}, ${now})`,
    ])
  },
})

/** In production mail goes through the platform's e-mail binding; the message id lets receivers drop a repetition. */
const platformMailer = (bindings: Bindings, settings: Settings): Mailer => ({
  async send(id, mail) {
    if (!bindings.MAIL) throw new Error('the e-mail binding is missing')
    const domain = settings.MAIL_FROM.split('@')[1] ?? 'localhost'
    const headers = { ...mail.headers, 'Message-ID': `<${id}@${domain}>` }
    await bindings.MAIL.send({ ...mail, from: settings.MAIL_FROM, headers })
  },
})

export const mailer = (bindings: Bindings, settings: Settings, control: Database): Mailer =>
  settings.MAILER === 'local' ? localMailer(control) : platformMailer(bindings, settings)
