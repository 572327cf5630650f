import type { Person, Role } from '@glaneur/sdk';
import { useState } from 'react';
import { changePerson, listPeople } from '../../api/people.js';
import { Button } from '../../components/Button.js';
import { ConfirmDialog } from '../../components/ConfirmDialog.js';
import { DataTable, type Column } from '../../components/DataTable.js';
import { EmptyState } from '../../components/EmptyState.js';
import { EDIT_GLYPH, PEOPLE_GLYPH, PLUS_GLYPH } from '../../components/glyphs.js';
import { Page } from '../../components/Page.js';
import { StateBadge } from '../../components/StateBadge.js';
import { Tabs } from '../../components/Tabs.js';
import { useTell } from '../../components/Toasts.js';
import { useAction } from '../../components/use-action.js';
import { usePages } from '../../components/use-pages.js';
import { peopleTexts } from '../../i18n/staff/people.js';
import { useCommon } from '../../i18n/staff/use-common.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useMe } from '../../session/use-session.js';
import { AddPersonDialog } from './AddPersonDialog.js';
import { EditPersonDialog } from './EditPersonDialog.js';

const ROLES: readonly Role[] = ['admin', 'dispatcher', 'driver'];

type Open = { kind: 'add' } | { kind: 'edit' | 'deactivate'; person: Person } | null;

/** The members of the organisation and their roles. */
export default function PeoplePage() {
  const texts = useTexts(peopleTexts);
  const tell = useTell();
  const [role, setRole] = useState<Role | ''>('');
  const [open, setOpen] = useState<Open>(null);
  const pages = usePages(
    (query, signal) => listPeople({ ...query, ...(role && { role: [role] }) }, signal),
    [role],
  );
  const newest = (person: Person) => pages.items.find(({ id }) => id === person.id) ?? person;
  const close = () => setOpen(null);
  const done = (sentence: string) => {
    tell.done(sentence);
    close();
    pages.reload();
  };
  const activate = useAction(
    ({ id, version }: Person) => changePerson(id, version, { active: true }),
    ({ name }) => done(texts.activated(name)),
    pages.reload,
  );
  const columns = useColumns(
    (person) => setOpen({ kind: 'edit', person }),
    (person) => (person.active ? setOpen({ kind: 'deactivate', person }) : void activate.run(person)),
  );

  return (
    <Page
      title={texts.title}
      intro={texts.intro}
      actions={
        <Button kind="primary" glyph={PLUS_GLYPH} onClick={() => setOpen({ kind: 'add' })}>
          {texts.add}
        </Button>
      }
    >
      <div className="toolbar overflow-x-auto">
        <Tabs
          label={texts.filter}
          value={role}
          onValue={setRole}
          tabs={[
            { value: '', label: texts.anyRole },
            ...ROLES.map((value) => ({ value, label: texts.roles[value] })),
          ]}
        />
      </div>
      <DataTable
        caption={texts.caption}
        columns={columns}
        pages={pages}
        nameOf={({ name }) => name}
        empty={
          <EmptyState glyph={PEOPLE_GLYPH} title={texts.emptyTitle}>
            {texts.empty}
          </EmptyState>
        }
      />
      {open?.kind === 'add' && (
        <AddPersonDialog onDone={({ name }) => done(texts.added(name))} onClose={close} />
      )}
      {open?.kind === 'edit' && (
        <EditPersonDialog
          person={open.person}
          onDone={({ name }) => done(texts.saved(name))}
          onClose={close}
        />
      )}
      {open?.kind === 'deactivate' && (
        <ConfirmDialog
          title={texts.deactivateTitle(open.person.name)}
          submitLabel={texts.deactivate}
          danger
          send={() => changePerson(open.person.id, newest(open.person).version, { active: false })}
          onStale={pages.reload}
          onDone={({ name }: Person) => done(texts.deactivated(name))}
          onClose={close}
        >
          {texts.deactivateText}
        </ConfirmDialog>
      )}
    </Page>
  );
}

function useColumns(onEdit: (person: Person) => void, onAccess: (person: Person) => void): Column<Person>[] {
  const texts = useTexts(peopleTexts);
  const common = useCommon().texts;
  const me = useMe();
  return [
    {
      head: texts.name,
      names: true,
      cell: ({ id, name, email }) => (
        <>
          {name}
          {id === me.userId && <span className="font-normal"> ({texts.you})</span>}
          <span className="data-sub">{email}</span>
        </>
      ),
    },
    { head: texts.role, cell: ({ role }) => texts.roles[role] },
    {
      head: texts.state,
      cell: ({ active }) => (
        <StateBadge tone={active ? 'good' : 'off'}>{active ? texts.active : texts.inactive}</StateBadge>
      ),
    },
    {
      head: '',
      cell: (person) => (
        <div className="row-actions">
          <Button
            kind="quiet"
            glyph={EDIT_GLYPH}
            aria-label={`${common.edit}: ${person.name}`}
            onClick={() => onEdit(person)}
          >
            {common.edit}
          </Button>
          {person.id !== me.userId && (
            <Button
              kind="quiet"
              aria-label={`${person.active ? texts.deactivate : texts.activate}: ${person.name}`}
              onClick={() => onAccess(person)}
            >
              {person.active ? texts.deactivate : texts.activate}
            </Button>
          )}
        </div>
      ),
    },
  ];
}
