/** How mail is worded, without Spring. */
@NullMarked
package dev.stoa.notification.domain;

import org.jspecify.annotations.NullMarked;
