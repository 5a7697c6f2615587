/** What others want shoppers to be told. */
@NamedInterface("commands")
@NullMarked
package dev.stoa.notification.commands;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
