-- The rows that one order writes on its way from cart to confirmed, in the tables that it writes them to, as plain
-- statements in five transactions: what the database alone has to do, without decisions, messages in order, or crashes to
-- survive. Run by bench/orders.
\set n random(0, 199)
select uuidv7() as cart, uuidv7() as contact, uuidv7() as payment, uuidv7() as "order", uuidv7() as shipment,
       'BENCH-' || (:n)::text as sku \gset

begin;
insert into cart.cart (id, request_id, market) values (:cart, :cart, 'DE');
insert into cart.line (cart_id, sku, quantity, position) values (:cart, :sku, 1, 1);
insert into cart.request (cart_id, request_id) values (:cart, :contact);
update cart.cart set version = version + 1 where id = :cart;
insert into messaging.message (message_id, type, key, payload, occurred_at, origin)
select uuidv7(), 'bench', :cart, json_build_object('cartId', :cart::text, 'sku', :sku::text, 'quantity', 1), now(), 'bench' from generate_series(1, 2);
commit;

begin;
insert into customer.contact (id, email, name, line1, postal_code, city, country)
values (:contact, 'ada@example.com', 'Ada Ahrens', 'Invalidenstr. 43', '10115', 'Berlin', 'DE');
insert into payment.payment (id, method, token, fingerprint) values (:payment, 'sandbox', 'tok_ok', 'ok');
commit;

begin;
insert into ordering.order_event (order_id, version, type, payload)
values (:order, 1, 'placed', jsonb_build_object('cartId', :cart::text, 'sku', :sku::text, 'text', repeat('x', 800)));
insert into ordering.order_view (order_id, request_id, request_hash, number, status, cart_id, contact_id, payment_id, market,
    placed_at, lines, delivery, currency, net_minor, tax_minor, gross_minor, timeline, version)
values (:order, :order, repeat('0', 64), :order, 'PLACED', :cart, :contact, :payment, 'DE', now(),
    jsonb_build_array(jsonb_build_object('sku', :sku::text, 'text', repeat('x', 200))), '{"optionId": "standard"}', 'EUR', 2092,
    397, 2489, '[]', 1);
insert into messaging.message (message_id, type, key, payload, occurred_at, origin)
values (uuidv7(), 'bench', :order, json_build_object('text', repeat('x', 550)), now(), 'bench');
commit;

begin;
insert into fulfillment.saga (order_id, facts, status, steps, started_at)
values (:order, jsonb_build_object('text', repeat('x', 400)), 'RUNNING', '{}', now());
insert into cart.closure (cart_id, order_id, state) values (:cart, :order, 'closed');
update cart.cart set state = 'closed', version = version + 1 where id = :cart;
insert into inventory.reservation (order_id, state, promised, requested_at) values (:order, 'reserved', '{main}', now());
insert into inventory.reservation_line (order_id, sku, location, quantity) values (:order, :sku, 'main', 1);
update inventory.level set reserved = reserved + 1, version = version + 1 where sku = :sku and location = 'main';
insert into inventory.movement (sku, location, kind, on_hand_delta, reserved_delta, reference)
values (:sku, 'main', 'reserved', 0, 1, :order);
insert into sandbox.charge (reference, kind, "authorization", order_id, amount_minor, currency)
values (:payment, 'AUTHORIZED', :payment, :order, 2489, 'EUR');
update payment.payment set state = 'AUTHORIZED', token = null, order_id = :order, amount_minor = 2489, currency = 'EUR', version = version + 1 where id = :payment;
insert into payment.ledger_entry (reference, order_id, fact) values (:payment, :order, 'AUTHORIZED');
insert into payment.posting (entry, line, account, amount_minor, currency)
values (:payment, 1, 'provider.authorized', 2489, 'EUR'), (:payment, 2, 'customer.authorized', -2489, 'EUR');
insert into messaging.message (message_id, type, key, payload, occurred_at, origin)
select uuidv7(), 'bench', :order, json_build_object('text', repeat('x', 200)), now(), 'bench' from generate_series(1, 6);
commit;

begin;
insert into sandbox.parcel (reference, country, postal_code, weight_grams) values ((:order)::text || '/main', 'DE', '10115', 500);
insert into shipping.consignee (contact_id, name, line1, postal_code, city, country)
values (:contact, 'Ada Ahrens', 'Invalidenstr. 43', '10115', 'Berlin', 'DE');
insert into shipping.consignment (order_id, contact_id, service, carrier, creation_told)
values (:order, :contact, 'standard', 'sandbox', true);
insert into shipping.shipment (id, order_id, location, lines, state, tracking_number, label, version)
values (:shipment, :order, 'main', jsonb_build_array(jsonb_build_object('sku', :sku::text, 'quantity', 1)), 'CREATED', :shipment,
    repeat('x', 145), 1);
insert into notification.recipient (contact_id, email, name) values (:contact, 'ada@example.com', 'Ada Ahrens');
insert into notification.mail (id, order_id, contact_id, template, occasion, subject, text, delivery)
values (uuidv7(), :order, :contact, 'confirmation', '', 'Your order', repeat('x', 400), 'stored');
insert into ordering.order_event (order_id, version, type, payload) values (:order, 2, 'confirmed', '{}');
update ordering.order_view set status = 'CONFIRMED', version = 2 where order_id = :order;
update fulfillment.saga set status = 'COMPLETED', ended_at = now() where order_id = :order;
insert into messaging.message (message_id, type, key, payload, occurred_at, origin)
select uuidv7(), 'bench', :order, json_build_object('text', repeat('x', 200)), now(), 'bench' from generate_series(1, 6);
commit;
