/** What each role may do (people.md). A door names one capability; a person's roles in a town add up. */
export const capabilitiesOfRole = {
  desk: [
    'requests.read', 'requests.seeTown', 'requests.accept', 'requests.decline', 'requests.askForMore', 'requests.tier',
    'requests.dispatch', 'requests.merge', 'requests.refer', 'requests.followUp', 'requests.close', 'requests.reopen',
    'requests.note', 'requests.file', 'hotline.import', 'enterprises.read', 'enterprises.register', 'catalog.read',
  ],
  counter: ['requests.read', 'requests.seeTown', 'requests.file', 'requests.note', 'enterprises.read', 'enterprises.register', 'catalog.read'],
  handler: [
    'requests.read', 'requests.sign', 'requests.return', 'requests.contact', 'requests.pause', 'requests.answer',
    'requests.note', 'enterprises.read', 'catalog.read',
  ],
  head: [
    'requests.read', 'requests.sign', 'requests.return', 'requests.contact', 'requests.pause', 'requests.answer',
    'requests.note', 'enterprises.read', 'catalog.read',
  ],
  steward: ['requests.read', 'requests.seeTown', 'requests.file', 'requests.note', 'enterprises.read', 'enterprises.register', 'catalog.read'],
  followUp: ['requests.read', 'requests.seeTown', 'requests.followUp', 'requests.close', 'requests.reopen', 'requests.note', 'enterprises.read', 'catalog.read'],
  editor: ['catalog.read', 'catalog.edit', 'catalog.publish'],
  leader: ['requests.read', 'requests.seeTown', 'enterprises.read', 'catalog.read'],
  admin: ['catalog.read', 'people.read'],
  security: ['people.read', 'people.revoke'],
  auditor: ['audit.read', 'people.read'],
} as const satisfies Record<string, readonly string[]>;

export type Role = keyof typeof capabilitiesOfRole;

export const isRole = (role: string): role is Role => role in capabilitiesOfRole;

export const capabilitiesOf = (roles: readonly string[]): ReadonlySet<string> =>
  new Set(roles.filter(isRole).flatMap((role) => capabilitiesOfRole[role]));
