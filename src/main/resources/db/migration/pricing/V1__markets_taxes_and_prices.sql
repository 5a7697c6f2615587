create schema pricing;

-- Where the shop sells. Shelf prices include tax where the law wants it so.
create table pricing.market (
    code         text primary key,
    name         text not null,
    currency     text not null,
    tax_included boolean not null
);

insert into pricing.market (code, name, currency, tax_included) values
    ('DE', 'Germany',        'EUR', true),
    ('FR', 'France',         'EUR', true),
    ('GB', 'United Kingdom', 'GBP', true),
    ('JP', 'Japan',          'JPY', true),
    ('US', 'United States',  'USD', false);

-- Rates in millionths (190000 is 19 %), because some are finer than a hundredth of a percent. The row with the latest
-- valid_from that has come applies. A country whose tax depends on the address has rows per region only; see ADR 0006.
create table pricing.tax_rate (
    country    text    not null,
    region     text    not null default '',
    valid_from date    not null,
    standard   integer not null check (standard between 0 and 1000000),
    food       integer not null check (food between 0 and 1000000),
    delivery   integer not null check (delivery between 0 and 1000000),
    source     text    not null,
    primary key (country, region, valid_from)
);

insert into pricing.tax_rate (country, valid_from, standard, food, delivery, source) values
    ('DE', '2021-01-01', 190000, 70000, 190000, 'UStG § 12 (1), (2) no. 1 with annex 2 no. 12 (coffee, tea, spices)'),
    ('FR', '2014-01-01', 200000, 55000, 200000, 'CGI art. 278, 278-0 bis'),
    ('GB', '2011-01-04', 200000,     0, 200000, 'VAT Act 1994 s. 2, schedule 8 group 1; HMRC notice 701/14'),
    ('JP', '2019-10-01', 100000, 80000, 100000, 'National Tax Agency: consumption tax 10 %, reduced rate 8 % for food');

-- State rates without local surtaxes; in California, Utah and Virginia with the surtax that applies in all of the state.
-- Most states exempt groceries, so food is untaxed everywhere: a simplification.
insert into pricing.tax_rate (country, region, valid_from, standard, food, delivery, source)
select 'US', state, '2025-07-01', rate, 0, 0, 'Tax Foundation, State and Local Sales Tax Rates, midyear 2025'
from (values
    ('AL', 40000), ('AK',     0), ('AZ', 56000), ('AR', 65000), ('CA', 72500), ('CO', 29000), ('CT', 63500),
    ('DE',     0), ('DC', 60000), ('FL', 60000), ('GA', 40000), ('HI', 40000), ('ID', 60000), ('IL', 62500),
    ('IN', 70000), ('IA', 60000), ('KS', 65000), ('KY', 60000), ('LA', 50000), ('ME', 55000), ('MD', 60000),
    ('MA', 62500), ('MI', 60000), ('MN', 68750), ('MS', 70000), ('MO', 42250), ('MT',     0), ('NE', 55000),
    ('NV', 68500), ('NH',     0), ('NJ', 66250), ('NM', 48750), ('NY', 40000), ('NC', 47500), ('ND', 50000),
    ('OH', 57500), ('OK', 45000), ('OR',     0), ('PA', 60000), ('RI', 70000), ('SC', 60000), ('SD', 42000),
    ('TN', 70000), ('TX', 62500), ('UT', 61000), ('VT', 60000), ('VA', 53000), ('WA', 65000), ('WV', 60000),
    ('WI', 50000), ('WY', 40000)) as base (state, rate);

-- Which region a postal code lies in, by its first characters (both ends included).
create table pricing.tax_region (
    country      text not null,
    first_prefix text not null,
    last_prefix  text not null,
    region       text not null,
    primary key (country, first_prefix)
);

-- USPS, Domestic Mail Manual, labeling list L002 (three-digit ZIP Code prefixes). Territories and military post are left
-- out: their taxes are not known here, so they are refused.
insert into pricing.tax_region (country, first_prefix, last_prefix, region)
select 'US', first_prefix, last_prefix, state
from (values
    ('005', '005', 'NY'), ('010', '027', 'MA'), ('028', '029', 'RI'), ('030', '038', 'NH'), ('039', '049', 'ME'),
    ('050', '054', 'VT'), ('055', '055', 'MA'), ('056', '059', 'VT'), ('060', '069', 'CT'), ('070', '089', 'NJ'),
    ('100', '149', 'NY'), ('150', '196', 'PA'), ('197', '199', 'DE'), ('200', '200', 'DC'), ('201', '201', 'VA'),
    ('202', '205', 'DC'), ('206', '212', 'MD'), ('214', '219', 'MD'), ('220', '246', 'VA'), ('247', '268', 'WV'),
    ('270', '289', 'NC'), ('290', '299', 'SC'), ('300', '319', 'GA'), ('320', '339', 'FL'), ('341', '342', 'FL'),
    ('344', '344', 'FL'), ('346', '347', 'FL'), ('349', '349', 'FL'), ('350', '352', 'AL'), ('354', '369', 'AL'),
    ('370', '385', 'TN'), ('386', '397', 'MS'), ('398', '399', 'GA'), ('400', '418', 'KY'), ('420', '427', 'KY'),
    ('430', '459', 'OH'), ('460', '479', 'IN'), ('480', '499', 'MI'), ('500', '516', 'IA'), ('520', '528', 'IA'),
    ('530', '532', 'WI'), ('534', '535', 'WI'), ('537', '549', 'WI'), ('550', '551', 'MN'), ('553', '567', 'MN'),
    ('569', '569', 'DC'), ('570', '577', 'SD'), ('580', '588', 'ND'), ('590', '599', 'MT'), ('600', '620', 'IL'),
    ('622', '629', 'IL'), ('630', '631', 'MO'), ('633', '641', 'MO'), ('644', '658', 'MO'), ('660', '662', 'KS'),
    ('664', '679', 'KS'), ('680', '681', 'NE'), ('683', '693', 'NE'), ('700', '701', 'LA'), ('703', '708', 'LA'),
    ('710', '714', 'LA'), ('716', '729', 'AR'), ('730', '731', 'OK'), ('733', '733', 'TX'), ('734', '741', 'OK'),
    ('743', '749', 'OK'), ('750', '770', 'TX'), ('772', '799', 'TX'), ('800', '816', 'CO'), ('820', '831', 'WY'),
    ('832', '838', 'ID'), ('840', '847', 'UT'), ('850', '853', 'AZ'), ('855', '857', 'AZ'), ('859', '860', 'AZ'),
    ('863', '865', 'AZ'), ('870', '871', 'NM'), ('873', '875', 'NM'), ('877', '884', 'NM'), ('885', '885', 'TX'),
    ('889', '891', 'NV'), ('893', '895', 'NV'), ('897', '898', 'NV'), ('900', '908', 'CA'), ('910', '928', 'CA'),
    ('930', '961', 'CA'), ('967', '968', 'HI'), ('970', '979', 'OR'), ('980', '986', 'WA'), ('988', '994', 'WA'),
    ('995', '999', 'AK')) as zip (first_prefix, last_prefix, state);

-- One list of shelf prices per currency. The bound leaves room for a million pieces in each of a
-- thousand lines within 64 bits.
create table pricing.price (
    sku          text   not null,
    currency     text   not null,
    amount_minor bigint not null check (amount_minor between 0 and 1000000000),
    tax_category text   not null,
    primary key (sku, currency)
);

-- Requests that have set prices: sent again, they must not undo what was set since.
create table pricing.price_request (
    id uuid primary key,
    at timestamptz not null default now()
);
