/** What fulfillment asks of payments, and what payments ask of themselves. */
@NamedInterface("commands")
@NullMarked
package dev.stoa.payment.commands;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
