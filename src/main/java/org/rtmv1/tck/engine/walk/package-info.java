/**
 * Model-guided walks: long sequences of calls without a reset that seek out what has been covered
 * least.
 *
 * <p>A {@link org.rtmv1.tck.engine.walk.CallSource} proposes steps from a small universe of
 * destinations, clients, interfaces and metrics; {@link org.rtmv1.tck.engine.walk.Coverage} counts
 * the situations in which calls were made. What is believed of the table here only steers the walk;
 * the oracle alone judges.
 */
@NullMarked
package org.rtmv1.tck.engine.walk;

import org.jspecify.annotations.NullMarked;
