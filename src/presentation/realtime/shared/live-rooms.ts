import type { LiveRoom } from '../../../application/shared/live-channel.port.js';

const ORGANISATION = 'organisation';
const TOUR = 'tour';

/** The name of a room on the server. It begins with its kind: every socket also has a room of its own, named by its id. */
export function roomName(room: LiveRoom): string {
  return 'tourId' in room
    ? `${TOUR}:${room.organisationId}:${room.tourId}`
    : `${ORGANISATION}:${room.organisationId}`;
}

/** The rooms that hear what is said in this one: who dispatches hears of every tour. */
export function audienceOf(room: LiveRoom): string[] {
  const dispatchers = roomName({ organisationId: room.organisationId });
  return 'tourId' in room ? [roomName(room), dispatchers] : [dispatchers];
}

/** How a room is called to those who are in it: `organisation`, `tour:<id>`. undefined: it is no room of ours. */
export function calledOutside(name: string): string | undefined {
  const [kind, , tourId] = name.split(':');
  if (kind === ORGANISATION) return ORGANISATION;
  return kind === TOUR ? `${TOUR}:${tourId}` : undefined;
}
