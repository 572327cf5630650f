import type { Role } from '@glaneur/sdk';
import { Choices } from '../../components/Choices.js';
import { peopleTexts } from '../../i18n/staff/people.js';
import { useTexts } from '../../i18n/use-texts.js';

const ROLES: readonly Role[] = ['driver', 'dispatcher', 'admin'];

/** What a person may do, each role with what it means. */
export function RoleField({ value, onValue }: { value: Role; onValue: (role: Role) => void }) {
  const texts = useTexts(peopleTexts);
  return (
    <Choices
      name="role"
      label={texts.role}
      value={value}
      onValue={onValue}
      choices={ROLES.map((role) => ({
        value: role,
        label: texts.roles[role],
        hint: texts.rolesExplained[role],
      }))}
    />
  );
}
