create schema inventory;

create table inventory.location (
    code text primary key,
    name text not null
);

insert into inventory.location (code, name) values ('main', 'Main warehouse');

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
-- tombstone: released_at without requested_at.
create table inventory.reservation (
    order_id     uuid primary key,
    state        text not null check (state in ('reserved', 'refused', 'released', 'consumed')),
    requested_at timestamptz, -- when ReserveStock was answered
    released_at  timestamptz, -- when ReleaseStock was answered
    consumed_at  timestamptz
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
    kind           text        not null check (kind in ('opened', 'adjusted', 'reserved', 'released', 'consumed')),
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

-- What was changed by hand, and the level that came of it: the answer to a repetition.
create table inventory.adjustment (
    request_id uuid primary key,
    at         timestamptz not null default now(),
    sku        text        not null,
    location   text        not null,
    delta      integer     not null,
    reason     text        not null,
    on_hand    integer     not null,
    reserved   integer     not null,
    version    bigint      not null
);
