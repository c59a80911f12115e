/**
 * What an implementer writes to have an implementation judged.
 *
 * <p>A {@link org.rtmv1.tck.spi.RoutingTableManagerProvider}, found by {@link
 * java.util.ServiceLoader} or by class name, opens empty instances of {@link
 * org.rtmv1.tck.spi.RoutingTableManager}: the 14 functions one to one. Its {@link
 * org.rtmv1.tck.spi.Manifest} says what the kit may expect where the documentation leaves a choice.
 */
@NullMarked
package org.rtmv1.tck.spi;

import org.jspecify.annotations.NullMarked;
