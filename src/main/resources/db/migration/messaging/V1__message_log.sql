create schema messaging;

-- Positions are drawn one by one (no cache): a reader reasons about gaps by them.
create sequence messaging.position as bigint cache 1;

-- The log. Partitioned by message_id, which is a UUID of version 7 and so begins with its time: the primary key stays
-- global, and a week can leave as a whole. There is no default partition on purpose: it would have to be scanned and
-- locked for every partition made, so partitions are made ahead, and again when an id is seen that has none.
create table messaging.message (
    message_id   uuid        not null primary key,
    position     bigint      not null default nextval('messaging.position'),
    type         text        not null,
    key          text        not null,
    payload      json        not null,
    occurred_at  timestamptz not null,
    logged_at    timestamptz not null default now(),
    origin       text        not null,
    trace_parent text
) partition by range (message_id);

create index message_position on messaging.message (position);

-- The smallest id of an instant: 48 bits of milliseconds since 1970, then zeros.
create function messaging.first_id_at(instant timestamptz) returns uuid
    language sql immutable strict
    return (lpad(to_hex(floor(extract(epoch from instant) * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid;

-- Makes the partitions, one per week (UTC, from Monday), that cover a span. Attaching takes a lock that readers and
-- writers of the log do not mind, which "create table … partition of" would not.
create procedure messaging.make_partitions(since timestamptz, until timestamptz)
    language plpgsql as $$
declare
    week timestamp := date_trunc('week', since at time zone 'UTC');
    name text;
begin
    perform pg_advisory_xact_lock(hashtext('messaging.make_partitions'));
    while week <= until at time zone 'UTC' loop
        name := 'message_' || to_char(week, 'IYYY"w"IW');
        if to_regclass('messaging.' || name) is null then
            execute format('create table messaging.%I (like messaging.message including defaults including indexes)', name);
            execute format('alter table messaging.message attach partition messaging.%I for values from (%L) to (%L)', name,
                    messaging.first_id_at(week at time zone 'UTC'),
                    messaging.first_id_at((week + interval '7 days') at time zone 'UTC'));
        end if;
        week := week + interval '7 days';
    end loop;
end $$;

call messaging.make_partitions(now() - interval '7 days', now() + interval '28 days');

-- Open deliveries: one row per message and listener that has not been completed. The table is nearly always empty, and
-- planned for as if it were not: claims go by the primary key alone; the second index serves the order check and cannot
-- serve a claim; pages are kept and were filled once, or a vacuum of the empty table would teach the planner to scan it.
create table messaging.delivery (
    id                 uuid        not null primary key,
    message_id         uuid        not null,
    position           bigint      not null,
    listener           text        not null,
    module             text        not null,
    key                text        not null,
    available_at       timestamptz not null,
    attempts           integer     not null default 0,
    first_attempted_at timestamptz,
    lease_token        uuid,
    lease_until        timestamptz,
    parked_at          timestamptz,
    overtakes_parked   boolean     not null default false, -- a compensation: what is parked does not hold it up
    error              text
) with (fillfactor = 70, vacuum_truncate = off, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000,
        autovacuum_analyze_scale_factor = 0, autovacuum_analyze_threshold = 100000);

create index delivery_lane on messaging.delivery (module, key, position);

insert into messaging.delivery (id, message_id, position, listener, module, key, available_at)
select gen_random_uuid(), gen_random_uuid(), n, 'padding', 'padding', 'padding of a usual length, thirty-six', now()
from generate_series(1, 5000) n;
delete from messaging.delivery;

-- Parked deliveries that staff gave up, with their reason.
create table messaging.discarded (
    id           uuid        not null primary key,
    message_id   uuid        not null,
    position     bigint      not null,
    listener     text        not null,
    module       text        not null,
    key          text        not null,
    attempts     integer     not null,
    error        text,
    reason       text        not null,
    discarded_at timestamptz not null default now()
);
