/** Use cases of shipping, its listeners, and what it answers to others. */
@NullMarked
package dev.stoa.shipping.application;

import org.jspecify.annotations.NullMarked;
