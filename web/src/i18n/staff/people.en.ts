/** Texts of people and their roles. */
export const people = {
  title: 'People',
  intro: 'Who works with Glaneur in your organisation, and what they may do.',
  caption: 'People, by name',
  add: 'Add a person',
  addTitle: 'New person',
  name: 'Name',
  email: 'E-mail address',
  role: 'Role',
  state: 'Access',
  password: 'First password',
  passwordHint:
    'At least 12 characters. Hand it over in person; whoever has an account already keeps their own.',
  make: 'Make one up',
  roles: { admin: 'Administrator', dispatcher: 'Dispatcher', driver: 'Driver' },
  rolesExplained: {
    admin: 'Everything: network, imports, tours and people.',
    dispatcher: 'Plans tours, watches them, keeps containers up to date.',
    driver: 'Sees and drives the own tours.',
  },
  anyRole: 'Everybody',
  filter: 'Role',
  active: 'Can sign in',
  inactive: 'No access',
  added: (name: string) => `${name} can sign in now.`,
  saved: (name: string) => `${name} has been saved.`,
  editTitle: (name: string) => `Edit ${name}`,
  deactivate: 'Take access away',
  activate: 'Give access back',
  deactivateTitle: (name: string) => `Take ${name}’s access away?`,
  deactivateText:
    'They are signed out everywhere and cannot sign in here. What they did stays in the history.',
  deactivated: (name: string) => `${name} has no access any more.`,
  activated: (name: string) => `${name} can sign in again.`,
  you: 'you',
  emptyTitle: 'Nobody with this role',
  empty: 'Add a person, or show everybody.',
};

export type PeopleTexts = typeof people;
