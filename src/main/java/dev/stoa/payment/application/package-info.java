/** What payments do when they are asked, and their published interfaces. */
@NullMarked
package dev.stoa.payment.application;

import org.jspecify.annotations.NullMarked;
