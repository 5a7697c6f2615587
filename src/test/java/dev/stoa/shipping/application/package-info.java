/** The shipping module at work, on a database and with the pretended carrier. */
@NullMarked
package dev.stoa.shipping.application;

import org.jspecify.annotations.NullMarked;
