/**
 * Several callers of one subject at the same time, and what their calls show when taken together:
 * whether some order of them explains what each returned, whether messages got lost, whether all
 * returned.
 */
@NullMarked
package org.rtmv1.tck.engine.concurrent;

import org.jspecify.annotations.NullMarked;
