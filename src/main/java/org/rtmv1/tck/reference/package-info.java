/**
 * The reference implementation: a complete, thread-safe RTMv1 in memory, on a virtual or the real
 * clock.
 *
 * <p>It shows that the specification can be met, and it is the subject of a run that names none. It
 * shares no code with the oracle.
 */
@NullMarked
package org.rtmv1.tck.reference;

import org.jspecify.annotations.NullMarked;
