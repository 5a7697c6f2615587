-- The carrier's own book. It keeps no name and no street: what a pretended parcel does not need is not stored.
create table sandbox.parcel (
    reference     text        primary key,
    number        bigint      generated always as identity,
    country       text,
    postal_code   text,
    weight_grams  integer,
    refusal       text,
    announced_at  timestamptz,
    called_off_at timestamptz
);
