const rounded = (value: string) => `round((${value})::numeric, 1)::float8`;
const percentile = (share: number, of: string) =>
  rounded(`percentile_cont(${share}) WITHIN GROUP (ORDER BY ${of})`);

const spread = (of: string) => `json_build_object(
  'mean', ${rounded(`avg(${of})`)}, 'p50', ${percentile(0.5, of)}, 'p95', ${percentile(0.95, of)},
  'p99', ${percentile(0.99, of)}, 'max', ${rounded(`max(${of})`)})`;

/** Aggregates over whatever rows it stands before; sums of integers are bigint, which JSON has as a number. */
const COUNTS = `json_build_object(
  'builds', count(*),
  'live', count(*) FILTER (WHERE state = 'live'),
  'failed', count(*) FILTER (WHERE state = 'failed'),
  'cancelled', count(*) FILTER (WHERE state = 'cancelled'),
  'superseded', count(*) FILTER (WHERE state = 'superseded'),
  'pagesRendered', coalesce(sum(pages_rendered), 0),
  'pagesReused', coalesce(sum(pages_reused), 0),
  'bytesWritten', coalesce(sum(bytes_written), 0),
  'successRate', round(count(*) FILTER (WHERE state = 'live')::numeric
    / nullif(count(*) FILTER (WHERE state IN ('live', 'failed')), 0), 4)::float8,
  'meanMs', ${rounded('avg(duration_ms)')})`;

/** Builds between two instants, with their times in the organisation's time zone. */
const built = (from: string, to: string) => `
  SELECT *, queued_at AT TIME ZONE (SELECT time_zone FROM organisation) AS local,
         CASE WHEN state = 'live' THEN extract(epoch FROM finished_at - started_at) * 1000 END AS duration_ms,
         CASE WHEN state = 'live' THEN extract(epoch FROM started_at - queued_at) * 1000 END AS wait_ms
    FROM builds
   WHERE organisation_id = $1 AND queued_at >= ${from} AND queued_at < ${to}
     AND ($4::uuid IS NULL OR website_id = $4::uuid) AND ($5::text IS NULL OR kind = $5::text)`;

const listed = (row: string, from: string, order: string) =>
  `coalesce((SELECT json_agg(${row} ORDER BY ${order}) FROM (${from}) listed), '[]')`;

/** The span before `to` and the one before that, by the organisation's calendar. */
const compared = (span: string) => {
  const before = (times: number) =>
    `(($3::timestamptz AT TIME ZONE (SELECT time_zone FROM organisation)) - ${times} * interval '${span}')
      AT TIME ZONE (SELECT time_zone FROM organisation)`;
  return `json_build_object(
    'current', (SELECT ${COUNTS} FROM (${built(before(1), '$3::timestamptz')}) current),
    'previous', (SELECT ${COUNTS} FROM (${built(before(2), before(1))}) previous))`;
};

/** $1 organisation, $2 from, $3 to, $4 a website or NULL, $5 a kind or NULL. One row with one object. */
export const FIGURES = `
WITH organisation AS (SELECT time_zone FROM organisations WHERE id = $1),
built AS MATERIALIZED (${built('$2::timestamptz', '$3::timestamptz')})
SELECT json_build_object(
  'timeZone', (SELECT time_zone FROM organisation),
  'totals', (SELECT ${COUNTS} FROM built),
  'duration', (SELECT ${spread('duration_ms')} FROM built),
  'wait', (SELECT ${spread('wait_ms')} FROM built),
  'phases', ${listed(
    `json_build_object('phase', phase, 'mean', mean, 'p95', p95)`,
    `SELECT phase, ${rounded('avg(taken::numeric)')} AS mean, ${percentile(0.95, 'taken::float8')} AS p95
       FROM built, jsonb_each_text(phase_ms) AS each (phase, taken) WHERE state = 'live' GROUP BY phase`,
    `array_position(ARRAY['snapshot', 'plan', 'render', 'check', 'switch'], phase)`,
  )},
  'failures', ${listed(
    `json_build_object('code', failure_code, 'builds', builds)`,
    `SELECT failure_code, count(*) AS builds FROM built WHERE state = 'failed' GROUP BY failure_code`,
    'builds DESC, failure_code',
  )},
  'users', ${listed(
    `json_build_object('id', requested_by, 'name', name, 'builds', builds)`,
    `SELECT b.requested_by, u.name, count(*) AS builds FROM built b LEFT JOIN people u ON u.organisation_id = $1 AND u.id = b.requested_by
      WHERE b.requested_by IS NOT NULL GROUP BY b.requested_by, u.name ORDER BY builds DESC, b.requested_by LIMIT 10`,
    'builds DESC, requested_by',
  )},
  'byHour', ${listed(
    `json_build_object('hour', hour, 'builds', builds, 'failed', failed)`,
    `SELECT extract(hour FROM local)::integer AS hour, count(*) AS builds, count(*) FILTER (WHERE state = 'failed') AS failed
       FROM built GROUP BY 1`,
    'hour',
  )},
  'byWeekday', ${listed(
    `json_build_object('weekday', weekday, 'builds', builds, 'failed', failed)`,
    `SELECT extract(isodow FROM local)::integer AS weekday, count(*) AS builds, count(*) FILTER (WHERE state = 'failed') AS failed
       FROM built GROUP BY 1`,
    'weekday',
  )},
  'byDay', ${listed(
    `json_build_object('day', day, 'builds', builds, 'failed', failed, 'meanMs', mean)`,
    `SELECT to_char(local, 'YYYY-MM-DD') AS day, count(*) AS builds, count(*) FILTER (WHERE state = 'failed') AS failed,
            ${rounded('avg(duration_ms)')} AS mean
       FROM built GROUP BY 1`,
    'day',
  )},
  'week', ${compared('7 days')},
  'month', ${compared('1 month')}
) AS figures`;
