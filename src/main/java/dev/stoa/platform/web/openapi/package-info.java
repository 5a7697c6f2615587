/** The description of the APIs for programs and for people: OpenAPI 3.1 and its page. */
@NullMarked
package dev.stoa.platform.web.openapi;

import org.jspecify.annotations.NullMarked;
