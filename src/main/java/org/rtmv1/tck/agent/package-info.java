/**
 * The native agent: its C sources inside the kit, how they are compiled, and which agent fits a
 * library.
 *
 * <p>What the agent does is described in {@code src/main/docs/native-agent.md}.
 */
@NullMarked
package org.rtmv1.tck.agent;

import org.jspecify.annotations.NullMarked;
