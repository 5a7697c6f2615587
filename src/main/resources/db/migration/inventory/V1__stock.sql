create schema inventory;

-- A closed location keeps what it has, but nothing of it is promised to orders: a house that is being left, a shelf of
-- damaged goods, the road between two others. No row is ever deleted, for the ledger names it.
create table inventory.location (
    code      text             primary key check (code ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
    name      text             not null,
    country   text             not null check (country ~ '^[A-Z]{2}$'),
    latitude  double precision not null check (latitude between -90 and 90),
    longitude double precision not null check (longitude between -180 and 180),
    open      boolean          not null default true
);

-- Takes what comes without a location, hence cannot be closed. In Berlin until staff say where it is.
insert into inventory.location (code, name, country, latitude, longitude)
values ('main', 'Main warehouse', 'DE', 52.52, 13.41);

-- The great circle in meters, by the haversine formula (R. W. Sinnott, Virtues of the Haversine, Sky and Telescope 68
-- (1984), p. 158) on a sphere of the earth's mean radius (IUGG, 1980).
create function inventory.meters_between(
    latitude_a double precision, longitude_a double precision, latitude_b double precision, longitude_b double precision
) returns integer language sql immutable strict parallel safe
return round(2 * 6371009 * asin(least(1, sqrt(
    sind((latitude_b - latitude_a) / 2) ^ 2
    + cosd(latitude_a) * cosd(latitude_b) * sind((longitude_b - longitude_a) / 2) ^ 2))))::integer;

-- What is there and what is promised of it. The check is the last line of defense against overselling: no code, however
-- wrong, gets past it.
create table inventory.level (
    sku       text    not null,
    location  text    not null references inventory.location,
    on_hand   integer not null,
    reserved  integer not null default 0,
    version   bigint  not null default 0,
    primary key (sku, location),
    constraint level_is_not_oversold check (0 <= reserved and reserved <= on_hand)
) with (fillfactor = 50); -- room for updates in place: a level changes with each order

-- One row per order is what makes its commands safe to repeat. An order that is released before it reserved leaves a
-- tombstone: released_at without requested_at. Locations move from promised to sent as their parcels leave.
create table inventory.reservation (
    order_id     uuid   primary key,
    state        text   not null check (state in ('reserved', 'refused', 'released', 'consumed')),
    promised     text[] not null default '{}', -- whose share is still promised, in the order in which they were chosen
    sent         text[] not null default '{}', -- whose share has left the house
    requested_at timestamptz, -- when ReserveStock was answered
    released_at  timestamptz, -- when ReleaseStock was answered
    consumed_at  timestamptz, -- when the last share left
    constraint reservation_promises_while_reserved check ((state = 'reserved') = (promised <> '{}'))
) with (fillfactor = 80);

create table inventory.reservation_line (
    order_id uuid    not null references inventory.reservation,
    sku      text    not null,
    location text    not null,
    quantity integer not null check (quantity > 0),
    primary key (order_id, sku, location)
);

-- The ledger: each change of a level, as signed differences. The sums are the levels.
create table inventory.movement (
    id             bigint generated always as identity primary key,
    at             timestamptz not null default now(),
    sku            text        not null,
    location       text        not null,
    kind           text        not null check (kind in
                       ('opened', 'adjusted', 'counted', 'transferred', 'reserved', 'released', 'consumed')),
    on_hand_delta  integer     not null,
    reserved_delta integer     not null,
    reference      uuid        not null -- the order, or the request of whoever changed it by hand
);

create function inventory.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'inventory.movement is append-only: book a movement that corrects it';
end
$$;

create trigger movement_is_append_only
    before update or delete or truncate on inventory.movement
    for each statement execute function inventory.refuse_change();

-- What was asked for by hand, and the answer that came of it: what a repetition of the request is answered.
create table inventory.request (
    request_id uuid primary key,
    at         timestamptz not null default now(),
    kind       text        not null,
    content    json        not null, -- with the reason; as text, for it is compared as such
    answer     json -- null only within the transaction that makes it
);
