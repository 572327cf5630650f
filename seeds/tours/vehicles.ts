import { demoOrganisation } from '../demo-organisation.js';
import { demoId } from '../identifier.js';
import type { VehicleRecord } from '../records.js';

const vehicle = (index: number, name: string, registration: string, capacityKg: number): VehicleRecord => ({
  id: demoId('vehicle', index),
  organisationId: demoOrganisation.id,
  name,
  registration,
  capacityKg,
});

/** Two trucks with a box body and a van for the narrow streets of the centre. */
export const demoVehicles: readonly VehicleRecord[] = [
  vehicle(0, 'Camion 1', 'GA-318-TL', 1_400),
  vehicle(1, 'Camion 2', 'GB-702-TL', 1_400),
  vehicle(2, 'Fourgon', 'FX-455-TL', 850),
];
