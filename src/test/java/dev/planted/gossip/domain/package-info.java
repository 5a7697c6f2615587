/** Its own. */
@NullMarked
package dev.planted.gossip.domain;

import org.jspecify.annotations.NullMarked;
