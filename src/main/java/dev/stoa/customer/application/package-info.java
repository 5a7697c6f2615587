/** Recording, reading, expiring and erasing contacts. */
@NullMarked
package dev.stoa.customer.application;

import org.jspecify.annotations.NullMarked;
