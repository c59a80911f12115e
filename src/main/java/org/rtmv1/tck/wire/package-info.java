/**
 * Subjects outside the JVM: the frames of the wire protocol, the client that starts and supervises
 * an agent process, and the server that makes any Java implementation an agent.
 *
 * <p>The protocol is described in {@code src/main/docs/wire-protocol.md}.
 */
@NullMarked
package org.rtmv1.tck.wire;

import org.jspecify.annotations.NullMarked;
