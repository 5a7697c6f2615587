create schema shipping;

-- One row per order: the primary key decides between the order's parcels and the tombstone that a cancellation leaves behind,
-- and its lock between a dispatch and a cancellation. Without a contact the carrier took nothing.
create table shipping.consignment (
    order_id             uuid        primary key,
    contact_id           uuid,
    service              text,
    carrier              text,
    rejection            text,
    -- Whether the reply to CreateShipment, or to CancelShipment, was published: each is, once.
    creation_told        boolean     not null,
    cancellation_told    boolean     not null default false,
    created_at           timestamptz not null default now(),
    check (num_nulls(contact_id, service, carrier) in (0, 3)),
    check (contact_id is null or rejection is null)
);

create index consignment_contact on shipping.consignment (contact_id);

-- One parcel per location. The fill factor leaves room for leaving and arriving on the page of the first version.
create table shipping.shipment (
    id              uuid        primary key,
    order_id        uuid        not null references shipping.consignment (order_id),
    location        text        not null,
    lines           jsonb       not null,
    state           text        not null check (state in ('CREATED', 'DISPATCHED', 'DELIVERED', 'REJECTED', 'CANCELLED')),
    tracking_number text,
    label           text,
    dispatched_at   timestamptz,
    delivered_at    timestamptz,
    version         integer     not null,
    unique (order_id, location),
    check ((state = 'REJECTED') = (tracking_number is null)),
    check ((state in ('DISPATCHED', 'DELIVERED')) = (dispatched_at is not null)),
    check ((state = 'DELIVERED') = (delivered_at is not null))
) with (fillfactor = 80);

-- Our own copy of where a parcel goes. A row whose erased_at is set is what is left of an erased contact: the primary key
-- then keeps a copy that arrives late from being stored.
create table shipping.consignee (
    contact_id  uuid        primary key,
    name        text,
    line1       text,
    line2       text,
    postal_code text,
    city        text,
    country     text,
    erased_at   timestamptz,
    check (erased_at is null or coalesce(name, line1, line2, postal_code, city, country) is null)
);

-- Where we deliver; countries of one zone share their rates.
create table shipping.destination (
    country             text primary key check (country ~ '^[A-Z]{2}$'),
    zone                text not null,
    postal_code_pattern text not null,
    postal_code_example text not null
);

create table shipping.service (
    zone     text not null,
    id       text not null,
    name     text not null,
    estimate text not null,
    primary key (zone, id)
);

-- Gross prices by weight of one parcel; what is heavier than the last bracket travels in several parcels.
create table shipping.rate (
    zone         text    not null,
    service      text    not null,
    currency     text    not null check (currency ~ '^[A-Z]{3}$'),
    up_to_grams  integer not null check (up_to_grams > 0),
    amount_minor bigint  not null check (amount_minor >= 0),
    primary key (zone, service, currency, up_to_grams),
    foreign key (zone, service) references shipping.service (zone, id)
);

insert into shipping.destination (country, zone, postal_code_pattern, postal_code_example) values
    ('DE', 'de', '[0-9]{5}', '10115'),
    ('FR', 'eu', '[0-9]{5}', '75001'),
    ('AT', 'eu', '[1-9][0-9]{3}', '1010'),
    ('BE', 'eu', '[1-9][0-9]{3}', '1000'),
    ('DK', 'eu', '[0-9]{4}', '1050'),
    ('ES', 'eu', '[0-9]{5}', '28001'),
    ('FI', 'eu', '[0-9]{5}', '00100'),
    ('IE', 'eu', '[A-Z][0-9][0-9W] ?[A-Z0-9]{4}', 'D02 AF30'),
    ('IT', 'eu', '[0-9]{5}', '00184'),
    ('LU', 'eu', '[0-9]{4}', '1111'),
    ('NL', 'eu', '[1-9][0-9]{3} ?[A-Z]{2}', '1012 AB'),
    ('PL', 'eu', '[0-9]{2}-[0-9]{3}', '00-001'),
    ('PT', 'eu', '[0-9]{4}-[0-9]{3}', '1000-001'),
    ('SE', 'eu', '[0-9]{3} ?[0-9]{2}', '111 20'),
    ('GB', 'gb', '(GIR ?0AA|[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2})', 'SW1A 1AA'),
    ('US', 'us', '[0-9]{5}(-[0-9]{4})?', '10001'),
    ('JP', 'jp', '[0-9]{3}-?[0-9]{4}', '100-0001');

insert into shipping.service (zone, id, name, estimate) values
    ('de', 'standard', 'Standard delivery', '2–3 business days'),
    ('de', 'express',  'Express delivery',  'next business day'),
    ('eu', 'standard', 'Standard delivery', '3–5 business days'),
    ('eu', 'express',  'Express delivery',  '1–2 business days'),
    ('gb', 'standard', 'Standard delivery', '3–6 business days'),
    ('gb', 'express',  'Express delivery',  '1–2 business days'),
    ('us', 'standard', 'Standard delivery', '4–7 business days'),
    ('us', 'express',  'Express delivery',  '2–3 business days'),
    ('jp', 'standard', 'Standard delivery', '5–8 business days'),
    ('jp', 'express',  'Express delivery',  '2–4 business days');

-- Prices are set in EUR; those in other currencies are derived once and rounded to tens of the minor unit, so that none of
-- them moves with the exchange rate of the day.
insert into shipping.rate (zone, service, currency, up_to_grams, amount_minor)
select price.zone, price.service, currency.code, bracket.up_to_grams,
       (round(price.cents[bracket.number] * currency.minor_per_cent / 10) * 10)::bigint
from (values
    ('de', 'standard', array[ 390,  490,  690,  990, 1690, 2490]),
    ('de', 'express',  array[ 990, 1190, 1490, 1990, 2990, 3990]),
    ('eu', 'standard', array[ 690,  890, 1190, 1690, 2490, 3490]),
    ('eu', 'express',  array[1490, 1790, 2290, 2990, 4490, 5990]),
    ('gb', 'standard', array[ 790,  990, 1390, 1990, 2990, 3990]),
    ('gb', 'express',  array[1690, 1990, 2590, 3490, 5190, 6990]),
    ('us', 'standard', array[ 690,  890, 1290, 1890, 2890, 3890]),
    ('us', 'express',  array[1590, 1890, 2490, 3390, 4990, 6690]),
    ('jp', 'standard', array[ 890, 1090, 1490, 2090, 3190, 4290]),
    ('jp', 'express',  array[1890, 2190, 2890, 3990, 5990, 7990])
) price (zone, service, cents)
cross join (values (1, 1000), (2, 2000), (3, 5000), (4, 10000), (5, 20000), (6, 30000)) bracket (number, up_to_grams)
cross join (values ('EUR', 1.0), ('USD', 1.1), ('GBP', 0.86), ('JPY', 1.6)) currency (code, minor_per_cent);
