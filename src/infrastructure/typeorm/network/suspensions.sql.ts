import { isoTime } from '../../postgis/shared/iso-time.js';

/** The fields of a container's life, as its history and the API show them. */
const LIFE = `jsonb_build_object('status', c.status, 'statusReason', c.status_reason,
           'suspendedFrom', ${isoTime('c.suspended_from')}, 'suspendedUntil', ${isoTime('c.suspended_until')})`;

const onlyWhatDiffers = (fields: string, from: string) =>
  `(SELECT coalesce(jsonb_object_agg(key, value), '{}') FROM jsonb_each(${fields}) WHERE value <> ${from} -> key)`;

export const LIFTED = `status = 'active', status_reason = NULL, suspended_from = NULL, suspended_until = NULL`;

export interface LifeChange {
  readonly kind: 'suspended' | 'resumed';
  /** Condition on `containers c`. `$1` is the organisation, `$2` the actor. */
  readonly where: string;
  /** What is set. */
  readonly set: string;
}

/**
 * Common table expressions that end in `changed`: id and area_id of what a set-based change has changed, with a line of
 * history for each. Rows are locked in the order of their ids, so that two such changes do not wait for each other in a
 * circle.
 */
export function changingLives({ kind, where, set }: LifeChange): string {
  return `
chosen AS MATERIALIZED (
  SELECT c.id, ${LIFE} AS life FROM containers c WHERE c.organisation_id = $1 AND ${where} ORDER BY c.id FOR UPDATE
), changed AS (
  UPDATE containers c SET version = c.version + 1, ${set} FROM chosen
   WHERE c.organisation_id = $1 AND c.id = chosen.id
  RETURNING c.id, c.area_id, c.version, chosen.life AS before, ${LIFE} AS after
), written AS (
  INSERT INTO container_history (organisation_id, container_id, version, kind, actor_id, before, after)
  SELECT $1, id, version, '${kind}', $2::uuid, ${onlyWhatDiffers('before', 'after')}, ${onlyWhatDiffers('after', 'before')}
    FROM changed
)`;
}
