/** What the OpenAPI document says of conventions that no controller spells out. */
@NullMarked
package dev.stoa.platform.web.documents;

import org.jspecify.annotations.NullMarked;
