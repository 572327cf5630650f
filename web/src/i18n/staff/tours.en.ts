/** Words of tours that drivers and dispatchers share. */
export const tours = {
  states: { planned: 'Planned', running: 'Running', closed: 'Closed', cancelled: 'Cancelled' },
  overdue: 'Overdue',
  stopStates: { pending: 'To do', collected: 'Collected', skipped: 'Skipped' },
  arrived: 'Arrived',
  skipReasons: {
    blocked: 'Access blocked',
    full_truck: 'Truck is full',
    not_found: 'Container not found',
    damaged: 'Container damaged',
    other: 'Other reason',
  },
  kg: (kg: string) => `${kg} kg`,
  fill: (percent: number) => `${percent}% full`,
  litres: (litres: string) => `${litres} L`,
  stops: (count: number) => `${count} ${count === 1 ? 'stop' : 'stops'}`,
  done: (done: number, all: number) => `${done} of ${all} stops`,
  distance: (km: string) => `about ${km} km`,
  map: 'Map of the tour',
  depart: 'Start',
  finish: 'End',
};

export type TourTexts = typeof tours;
