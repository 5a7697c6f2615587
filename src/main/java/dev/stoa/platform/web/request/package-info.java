/** How a request is read: strict JSON, known parameters only, pages, preconditions. */
@NullMarked
package dev.stoa.platform.web.request;

import org.jspecify.annotations.NullMarked;
