/**
 * The acceptance suite: shoppers and staff who know Stoa only by its HTTP API. It needs nothing but an address, so the same
 * walk is taken through one process, through one that was killed, and through several.
 */
@NullMarked
package dev.stoa.walk;

import org.jspecify.annotations.NullMarked;
