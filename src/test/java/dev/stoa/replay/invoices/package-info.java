/**
 * Nine months of a British shop's invoices, with the rules by which they are replayed.
 *
 * <ul>
 * <li>A line is <b>sellable</b> when its quantity is positive and its price, rounded half up to whole pence, is above 0.
 * Goods are whatever an invoice charges for: postage, carriage and manual entries ({@code POST}, {@code C2}, {@code M} …)
 * were paid for like any other line, and 112 invoices hold nothing else. Any rule by stock code leaves some of them out.
 * So every invoice with a sellable line is replayed: 12,495 of 16,459.
 * <li>An <b>article</b> is a stock code at a price; one code has up to 537 prices. Its SKU is the code, with a dot for each
 * blank, a hyphen and the price in pence. Codes that differ only in case are different articles.
 * <li>An article's <b>name</b> is the first description that any line of its code has, or the code where none has one.
 * <li>Lines of one invoice with the same article <b>add up</b>. The lines of a sale stand in the order of the file.
 * <li>A <b>cancellation</b> is a line of an invoice whose number begins with {@code C}, with a negative quantity, a price and
 * a customer. It gives back what the same customer bought of the same article on earlier invoices, the latest first, as
 * far as it is still there to be given back; the rest of it matches nothing and is left out. What one cancellation gives
 * back of one sale is one refund, of the price that was paid; delivery is not paid back.
 * <li>Countries are not looked at: all is sent within Great Britain, and prices contain 20 % VAT.
 * </ul>
 */
@NullMarked
package dev.stoa.replay.invoices;

import org.jspecify.annotations.NullMarked;
