/**
 * The case level: one session with a subject for each case, under the border checks and the oracle,
 * and what the case found.
 *
 * <p>A {@link org.rtmv1.tck.engine.RunContext} holds what all cases of a run share. Whatever a
 * subject does (throw, return null, block, die) costs the case that met it, never the run.
 */
@NullMarked
package org.rtmv1.tck.engine;

import org.jspecify.annotations.NullMarked;
