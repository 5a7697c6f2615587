create schema fulfillment;

-- One row per order. facts never change; the rest is rewritten with every reply.
create table fulfillment.saga (
    order_id        uuid primary key,
    facts           jsonb not null,
    status          text not null check (status in ('RUNNING', 'COMPLETED', 'COMPENSATING', 'COMPENSATED')),
    steps           jsonb not null,
    cancellation    text,
    closing         text,
    parcels         jsonb not null default '[]',
    refunds         uuid[] not null default '{}',
    started_at      timestamptz not null,
    ended_at        timestamptz,
    awaited_step    text,
    awaited_attempt integer,
    -- In milliseconds of the service clock; null when nothing is awaited or its passing was told.
    deadline        bigint
) with (fillfactor = 70);

create index saga_deadline on fulfillment.saga (deadline) where deadline is not null;

-- Milliseconds that at least one instance was alive; deadlines are values of this clock.
create table fulfillment.service_clock (
    one       boolean primary key default true check (one),
    elapsed   bigint not null,
    last_tick timestamptz not null
);

insert into fulfillment.service_clock (elapsed, last_tick) values (0, now());
