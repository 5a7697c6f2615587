create schema catalog;

create table catalog.category (
    slug     text primary key,
    name     text not null,
    -- How many products it has: kept by triggers, because counting them takes longer the more there are.
    products integer not null default 0 check (products >= 0)
);

create sequence catalog.product_number cache 1;

-- What a product can be found by: the word forms of all its texts; those of name and category once more behind an equals
-- sign, so that products which are called so can be told from those which only mention it; and its category behind a number
-- sign. The forms are English: what is not English still matches as it is written. No text makes words with such beginnings.
create function catalog.words(name text, category text, description text) returns tsvector
    language plpgsql immutable strict parallel safe as $$
declare
    called tsvector := to_tsvector('english', name || ' ' || replace(category, '-', ' '));
begin
    return strip(called || to_tsvector('english', description))
        || array_to_tsvector(array(select '=' || word from unnest(tsvector_to_array(called)) word) || ('#' || category));
end $$;

-- Which slices of the list a number lies in: of 2,048, of 32,768 and of 524,288 products, told apart by the last two bits.
create function catalog.slices(number bigint) returns bigint[]
    language sql immutable strict parallel safe
    return array[number >> 11 << 2, number >> 15 << 2 | 1, number >> 19 << 2 | 2];

-- Numbered in the order of publishing: lists show the newest first.
create table catalog.product (
    id          uuid    primary key,
    number      bigint  not null unique default nextval('catalog.product_number'),
    slug        text    not null unique,
    name        text    not null,
    description text    not null,
    category    text    not null references catalog.category,
    version     integer not null default 1,
    words       tsvector not null generated always as (catalog.words(name, category, description)) stored
);

create index product_category on catalog.product (category, number);

-- Slices beside words: a search reads the newest slice first and stops when it has enough, so its cost does not grow with
-- the catalog. New entries wait in a list that each search reads as well: 64 kB of them at most (entered one by one, they
-- would cost twice as much).
create index product_search on catalog.product using gin (catalog.slices(number), words)
    with (fastupdate = on, gin_pending_list_limit = 64);

create table catalog.variant (
    sku          text primary key,
    product_id   uuid not null references catalog.product,
    position     integer not null,
    name         text not null,
    weight_grams integer not null check (weight_grams > 0),
    attributes   jsonb not null,
    unique (product_id, position)
);

-- One lock before any category's row is locked: two transactions that count for the same categories, each more than once,
-- would wait for each other.
create function catalog.count_products() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtext('catalog.category.products'));
    if tg_op = 'INSERT' then
        update catalog.category set products = category.products + more.products
        from (select added.category, count(*) as products from added group by added.category) as more
        where category.slug = more.category;
    else
        update catalog.category set products = category.products + more.products
        from (select moved.category, sum(moved.products) as products
              from (select after.category, 1 as products from after
                    union all select before.category, -1 from before) as moved
              group by moved.category
              having sum(moved.products) <> 0) as more
        where category.slug = more.category;
    end if;
    return null;
end $$;

create trigger count_added_products after insert on catalog.product
    referencing new table as added for each statement execute function catalog.count_products();
create trigger count_moved_products after update on catalog.product
    referencing old table as before new table as after for each statement execute function catalog.count_products();

-- The next products that match, newest first, those that are called so before those that only mention it. It reads two
-- slices at a time and goes on to larger ones while it has not found enough.
create function catalog.matches(called tsquery, mentioned tsquery, after_called boolean, before bigint, most integer)
    returns table (number bigint, named boolean) language plpgsql stable rows 20 as $$
declare
    wanted tsquery;
    bits integer;
    ends bigint;
    begins bigint;
    missing integer := most;
    found_now integer;
begin
    foreach named in array case when after_called then array[true, false] else array[false] end loop
        wanted := case when named then called else mentioned end;
        ends := least(case when named = after_called then before end,
                      (select max(product.number) + 1 from catalog.product));
        bits := 11;
        while ends > 0 and missing > 0 loop
            begins := greatest(((ends - 1) >> bits) - 1, 0) << bits;
            return query
                with hits as materialized (
                    select product.number from catalog.product
                    where catalog.slices(product.number) && array[begins >> bits << 2 | (bits - 11) / 4,
                                                                  (ends - 1) >> bits << 2 | (bits - 11) / 4]
                        and product.words @@ wanted)
                select hits.number, named from hits
                where hits.number < ends order by hits.number desc limit missing;
            get diagnostics found_now = row_count;
            missing := missing - found_now;
            ends := begins;
            bits := least(bits + 4, 19);
        end loop;
    end loop;
end $$;
