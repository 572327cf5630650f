import type { Vehicle } from '@glaneur/sdk';
import { useState } from 'react';
import { listVehicles } from '../api/tours.js';
import { Button } from '../components/Button.js';
import { DataTable, type Column } from '../components/DataTable.js';
import { EmptyState } from '../components/EmptyState.js';
import { EDIT_GLYPH, PLUS_GLYPH, TRUCK_GLYPH } from '../components/glyphs.js';
import { Page } from '../components/Page.js';
import { StateBadge } from '../components/StateBadge.js';
import { useTell } from '../components/Toasts.js';
import { usePages } from '../components/use-pages.js';
import { useLanguage } from '../i18n/language.js';
import { dispatchTexts } from '../i18n/staff/dispatch.js';
import { tourTexts } from '../i18n/staff/tours.js';
import { useCommon } from '../i18n/staff/use-common.js';
import { useTexts } from '../i18n/use-texts.js';
import { VehicleDialog } from './VehicleDialog.js';

type Open = { vehicle: Vehicle | null } | null;

/** The vehicles that tours are driven with. */
export default function VehiclesPage() {
  const texts = useTexts(dispatchTexts).vehicles;
  const tell = useTell();
  const [open, setOpen] = useState<Open>(null);
  const pages = usePages((query, signal) => listVehicles(query, signal), []);
  const columns = useColumns((vehicle) => setOpen({ vehicle }));
  return (
    <Page
      title={texts.title}
      intro={texts.intro}
      actions={
        <Button kind="primary" glyph={PLUS_GLYPH} onClick={() => setOpen({ vehicle: null })}>
          {texts.add}
        </Button>
      }
    >
      <DataTable
        caption={texts.caption}
        columns={columns}
        pages={pages}
        nameOf={({ name }) => name}
        empty={
          <EmptyState glyph={TRUCK_GLYPH} title={texts.emptyTitle}>
            {texts.empty}
          </EmptyState>
        }
      />
      {open && (
        <VehicleDialog
          vehicle={open.vehicle}
          onDone={({ name }) => {
            tell.done(open.vehicle ? texts.saved(name) : texts.added(name));
            setOpen(null);
            pages.reload();
          }}
          onClose={() => setOpen(null)}
        />
      )}
    </Page>
  );
}

function useColumns(onEdit: (vehicle: Vehicle) => void): Column<Vehicle>[] {
  const texts = useTexts(dispatchTexts).vehicles;
  const words = useTexts(tourTexts);
  const common = useCommon().texts;
  const { language } = useLanguage();
  const number = new Intl.NumberFormat(language);
  return [
    { head: texts.name, names: true, cell: ({ name }) => name },
    { head: texts.registration, cell: ({ registration }) => registration },
    {
      head: texts.capacityShort,
      numeric: true,
      cell: ({ capacityKg }) => words.kg(number.format(capacityKg)),
    },
    {
      head: texts.state,
      cell: ({ active }) => (
        <StateBadge tone={active ? 'good' : 'off'}>{active ? texts.active : texts.inactive}</StateBadge>
      ),
    },
    {
      head: '',
      cell: (vehicle) => (
        <div className="row-actions">
          <Button
            kind="quiet"
            glyph={EDIT_GLYPH}
            aria-label={`${common.edit}: ${vehicle.name}`}
            onClick={() => onEdit(vehicle)}
          >
            {common.edit}
          </Button>
        </div>
      ),
    },
  ];
}
