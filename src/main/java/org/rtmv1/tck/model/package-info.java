/**
 * The oracle: an executable RTMv1 specification that judges one observed outcome at a time.
 *
 * <p>Pure: no I/O, no clock, no threads.
 */
@NullMarked
package org.rtmv1.tck.model;

import org.jspecify.annotations.NullMarked;
