/** The staff API under {@code /api/admin/v1}. */
@NullMarked
package dev.stoa.console.web;

import org.jspecify.annotations.NullMarked;
