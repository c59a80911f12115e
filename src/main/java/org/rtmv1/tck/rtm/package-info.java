/**
 * The vocabulary of RTMv1: families, return codes, flags, routes, the 14 operations with their
 * outcomes, and the structures byte for byte.
 *
 * <p>Values only: nothing here does I/O, keeps time or starts threads. Every 32-bit value that the
 * API can carry is representable, sensible or not, because a conformance test must be able to send
 * nonsense.
 */
@NullMarked
package org.rtmv1.tck.rtm;

import org.jspecify.annotations.NullMarked;
