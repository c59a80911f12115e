/**
 * The first call at which two subjects differ, found by the same guided walk over both and reduced.
 *
 * <p>Outcomes are compared by what the API shows. Handles, time stamps and priorities, whose values
 * are the implementation's own affair, are compared by where they come from.
 */
@NullMarked
package org.rtmv1.tck.engine.divergence;

import org.jspecify.annotations.NullMarked;
