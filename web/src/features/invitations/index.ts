/** What the pages of members and people share: inviting, changing a role, invitations that wait. */
export { InviteDialog } from './invite-dialog.tsx'
export { KeepKeys } from './keep-keys.tsx'
export { type Place, RoleDialog } from './role-dialog.tsx'
export { roleHint, roleOptions, roleWord } from './roles.ts'
export { type Invitation, WaitingInvitations } from './waiting-invitations.tsx'
