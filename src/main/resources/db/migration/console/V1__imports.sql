create schema console;

-- An uploaded file on its way into the shop. Imports are worked on one after the other, in the order in which their uploads
-- were complete, so that a correction comes after what it corrects; by any instance, which holds the lease meanwhile.
create table console.import (
    id             uuid primary key,
    state          text        not null check (state in ('uploading', 'reading', 'applying', 'done', 'failed')),
    request_id     uuid unique, -- what makes an upload safe to repeat; null as long as it is not complete
    content_hash   text,
    size_bytes     bigint      not null default 0,
    uploaded_at    timestamptz,
    finished_at    timestamptz,
    lease_token    uuid,
    lease_until    timestamptz, -- of an upload: until when its next chunk has to come
    attempts       integer     not null default 0, -- since it last made progress
    batch_rows     integer     not null, -- for good: a batch that is applied again must be the same one
    -- where reading goes on
    header         text[]      not null default '{}',
    read_bytes     bigint      not null default 0,
    read_row       bigint      not null default 0,
    -- where applying goes on: behind this row of this product
    applied_product bigint     not null default 0,
    applied_row    bigint      not null default 0,
    -- what is told
    rows           bigint      not null default 0,
    imported       bigint      not null default 0,
    rejected       bigint      not null default 0,
    errors         bigint      not null default 0,
    failure        text
);

create index import_queue on console.import (uploaded_at, id) where state in ('uploading', 'reading', 'applying');

-- The file as it came, until all of it is read.
create table console.import_chunk (
    import_id uuid   not null references console.import on delete cascade,
    position  bigint not null, -- of its first byte
    content   bytea  not null,
    primary key (import_id, position)
);
alter table console.import_chunk alter column content set storage external; -- compressing costs more than it saves here

-- Rows without mistakes, until all are applied. Products are applied in the order of their first rows, and each in the
-- order of its rows: so it does not matter how far apart they are, and in how many batches the file is read.
create table console.import_row (
    import_id    uuid    not null references console.import on delete cascade,
    product      bigint  not null, -- number of the first row of its product
    number       bigint  not null,
    slug         text    not null,
    name         text    not null,
    description  text,
    category     text,
    sku          text    not null,
    variant      text    not null,
    attributes   text,
    currency     text    not null,
    amount_minor bigint  not null,
    stock        integer,
    primary key (import_id, product, number)
);

create index import_row_slug on console.import_row (import_id, slug);

-- What is wrong with rows of the file. The header is row 1, and a row may have several lines.
create table console.import_error (
    import_id   uuid    not null references console.import on delete cascade,
    row         bigint  not null,
    number      integer not null, -- within the row
    column_name text,
    message     text    not null,
    primary key (import_id, row, number)
);
