create schema catalog;

create table catalog.category (
    slug text primary key,
    name text not null
);

-- The id is a UUID of version 7, so its order is that of publishing: lists show the newest first.
create table catalog.product (
    id          uuid primary key,
    slug        text not null unique,
    name        text not null,
    description text not null,
    category    text not null references catalog.category,
    version     integer not null default 1,
    -- English word forms: what is not English still matches as it is written. The weights tell names from descriptions.
    search      tsvector not null generated always as (
        setweight(to_tsvector('english', name), 'A')
        || setweight(to_tsvector('english', replace(category, '-', ' ')), 'A')
        || setweight(to_tsvector('english', description), 'D')) stored
);

create index product_category on catalog.product (category, id);
create index product_search on catalog.product using gin (search);

create table catalog.variant (
    sku          text primary key,
    product_id   uuid not null references catalog.product,
    position     integer not null,
    name         text not null,
    weight_grams integer not null check (weight_grams > 0),
    attributes   jsonb not null,
    unique (product_id, position)
);
