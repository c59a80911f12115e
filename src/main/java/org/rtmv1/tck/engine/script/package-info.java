/**
 * Sequences of calls as plain data: what a generated walk did, what a reducer shortens, what a
 * capsule holds and what a defect's witness is.
 *
 * <p>A handle in a script is not a number that some subject returned but a slot that the
 * registration or creation step fills when the script runs, so that the same script runs against
 * any subject and keeps its sense when steps are left out.
 */
@NullMarked
package org.rtmv1.tck.engine.script;

import org.jspecify.annotations.NullMarked;
