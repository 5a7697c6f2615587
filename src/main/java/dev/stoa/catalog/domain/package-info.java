/** What a product must be to be published, and where products are kept. */
@NullMarked
package dev.stoa.catalog.domain;

import org.jspecify.annotations.NullMarked;
