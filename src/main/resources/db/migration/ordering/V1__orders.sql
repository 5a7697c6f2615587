create schema ordering;

-- What happened to each order, in the aggregate's own words (not the published messages). Versions count from 1, so the
-- primary key is the check of the expected version: two writers that saw the same past cannot both append.
create table ordering.order_event (
    order_id    uuid        not null,
    version     integer     not null check (version > 0),
    type        text        not null,
    payload     jsonb       not null,
    recorded_at timestamptz not null default clock_timestamp(),
    primary key (order_id, version)
);

create function ordering.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'ordering.order_event is append-only: % refused', lower(tg_op) using errcode = 'restrict_violation';
end
$$;

create trigger append_only before update or delete or truncate on ordering.order_event
    for each statement execute function ordering.refuse_change();

-- The history that people read, made of the events alone: it may be emptied and rebuilt. Its unique keys also decide which
-- of two placings wins, so it is written in the transaction that appends. The fill factor leaves room for the updates of an
-- order's life on its own page, and no index mentions what they change except a cancellation.
create table ordering.order_view (
    order_id          uuid        primary key,
    request_id        uuid        not null unique,
    request_hash      text        not null,
    number            text        not null unique,
    status            text        not null,
    cart_id           uuid        not null,
    contact_id        uuid        not null,
    payment_id        uuid        not null,
    market            text        not null,
    placed_at         timestamptz not null,
    lines             jsonb       not null,
    delivery          jsonb       not null,
    currency          text        not null,
    net_minor         bigint      not null,
    tax_minor         bigint      not null,
    gross_minor       bigint      not null,
    cancellation_code text,
    cancellation_text text,
    timeline          jsonb       not null,
    version           integer     not null,
    check ((status = 'CANCELLED') = (cancellation_code is not null))
) with (fillfactor = 70);

-- A cart has at most one order that is not cancelled.
create unique index order_view_cart on ordering.order_view (cart_id) where cancellation_code is null;

-- Numbers are handed out in blocks, so that most orders cost no round trip for theirs. Gaps are allowed.
create sequence ordering.order_number start with 100001 increment by 20;

-- The key of the access tokens, made here once (244 random bits), so that all instances agree on it.
create table ordering.access_secret (
    only_row boolean primary key default true check (only_row),
    secret   bytea   not null
);

insert into ordering.access_secret (secret)
values (decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));
