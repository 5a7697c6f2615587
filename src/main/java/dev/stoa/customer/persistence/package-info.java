/** Contacts in PostgreSQL. */
@NullMarked
package dev.stoa.customer.persistence;

import org.jspecify.annotations.NullMarked;
