create schema catalog;

create table catalog.category (
    slug text primary key,
    name text not null
);

-- How many products a category has: kept by triggers, because counting them takes longer the more there are. Each counter
-- has a share of the number, which may be negative: those who publish at the same time seldom meet at one.
create table catalog.category_count (
    category text     not null references catalog.category,
    counter  smallint not null,
    products integer  not null,
    primary key (category, counter)
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
        || array_to_tsvector(string_to_array('=' || array_to_string(tsvector_to_array(called), ' ='), ' ')
            || ('#' || category));
end $$;

-- Which slices of the list a number lies in: of 512, 2,048, 8,192, 32,768, 131,072 and 524,288 products, told apart by the
-- last three bits.
create function catalog.slices(number bigint) returns bigint[]
    language sql immutable strict parallel safe
    return array[number >> 9 << 3, number >> 11 << 3 | 1, number >> 13 << 3 | 2, number >> 15 << 3 | 3,
                 number >> 17 << 3 | 4, number >> 19 << 3 | 5];

-- Numbered in the order of publishing: lists show the newest first.
create table catalog.product (
    id          uuid    primary key,
    number      bigint  not null unique default nextval('catalog.product_number'),
    slug        text    not null unique,
    name        text    not null,
    description text    not null,
    category    text    not null references catalog.category,
    version     integer not null default 1
);

create index product_category on catalog.product (category, number);

-- Slices beside words: a search reads the newest slice first and stops when it has enough, so its cost does not grow with
-- the catalog. New entries are collected and entered together, at half the cost; see catalog.add_to_search.
create index product_search on catalog.product using gin (
    catalog.slices(number), catalog.words(name, category, description)) with (fastupdate = on);

create table catalog.variant (
    sku          text primary key,
    product_id   uuid not null references catalog.product,
    position     integer not null,
    name         text not null,
    weight_grams integer not null check (weight_grams > 0),
    attributes   jsonb not null,
    unique (product_id, position)
);

-- One lock before any of a counter's rows is locked: two transactions that count for the same categories, each more than
-- once, would wait for each other.
create function catalog.count_products() returns trigger language plpgsql as $$
declare
    mine smallint := pg_backend_pid() % 16;
begin
    perform pg_advisory_xact_lock(hashtext('catalog.category_count'), mine);
    if tg_op = 'INSERT' then
        insert into catalog.category_count as known (category, counter, products)
        select added.category, mine, count(*) from added group by added.category
        on conflict (category, counter) do update set products = known.products + excluded.products;
    else
        insert into catalog.category_count as known (category, counter, products)
        select moved.category, mine, sum(moved.products)
        from (select after.category, 1 as products from after
              union all select before.category, -1 from before) as moved
        group by moved.category
        having sum(moved.products) <> 0
        on conflict (category, counter) do update set products = known.products + excluded.products;
    end if;
    return null;
end $$;

create trigger count_added_products after insert on catalog.product
    referencing new table as added for each statement execute function catalog.count_products();
create trigger count_moved_products after update on catalog.product
    referencing old table as before new table as after for each statement execute function catalog.count_products();

-- Enters into the index what a statement has collected for it: otherwise each search would read the collection as well. Who
-- finds another at it leaves it to the next: it would wait to find nothing left. As its owner: nobody else may clean an index.
create function catalog.add_to_search() returns trigger language plpgsql security definer set search_path = '' as $$
begin
    if pg_try_advisory_xact_lock(hashtext('catalog.add_to_search')) then
        perform gin_clean_pending_list('catalog.product_search');
    end if;
    return null;
end $$;

revoke execute on function catalog.add_to_search from public;

create trigger add_to_search after insert or update on catalog.product
    for each statement execute function catalog.add_to_search();

-- The next products that match, newest first, those that are called so before those that only mention it. It reads the two
-- newest slices, and goes on as far as what it has found so far promises twice what is missing. Nothing but the index
-- over words may serve it, however small the catalog was when it was planned.
create function catalog.matches(called tsquery, mentioned tsquery, after_called boolean, before bigint, most integer)
    returns table (named boolean, id uuid, number bigint, slug text, name text, description text, category text,
                   version integer)
    language plpgsql stable rows 20 set enable_seqscan = off set enable_indexscan = off as $$
declare
    newest bigint := (select last_value from catalog.product_number);
    wanted tsquery;
    top bigint;
    ends bigint;
    begins bigint;
    reach bigint;
    bits integer;
    everything boolean;
    slices bigint[];
    found_so_far integer;
    found_now integer;
    missing integer := most;
begin
    foreach named in array case when after_called then array[true, false] else array[false] end loop
        wanted := case when named then called else mentioned end;
        top := least(case when named = after_called then before end, newest + 1);
        ends := top;
        reach := 512;
        found_so_far := 0;
        while ends > 0 and missing > 0 loop
            bits := 9;
            while bits < 19 and 4 << bits <= reach loop
                bits := bits + 2;
            end loop;
            begins := case when 2 * reach >= ends then 0 else greatest(((ends - 1) >> bits) - 1, 0) << bits end;
            everything := begins = 0 and 2 * ends > newest;
            slices := array(select slice << 3 | (bits - 9) / 2 from generate_series(begins >> bits, (ends - 1) >> bits) slice);
            return query
                with hits as materialized (
                    select * from catalog.product
                    where everything and catalog.words(product.name, product.category, product.description) @@ wanted
                    union all
                    select * from catalog.product
                    where not everything and catalog.words(product.name, product.category, product.description) @@ wanted
                        and catalog.slices(product.number) && slices)
                select named, hits.id, hits.number, hits.slug, hits.name, hits.description, hits.category, hits.version
                from hits
                where hits.number < ends and hits.number >= begins
                order by hits.number desc
                limit missing;
            get diagnostics found_now = row_count;
            missing := missing - found_now;
            found_so_far := found_so_far + found_now;
            ends := begins;
            reach := 2 * missing * (top - ends) / (found_so_far + 1);
        end loop;
    end loop;
end $$;
