-- What no module's migration may do: lean on another's table.
create schema cart;
create table cart.planted (sku text references catalog.variant);
