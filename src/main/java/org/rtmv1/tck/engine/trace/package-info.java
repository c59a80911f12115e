/**
 * Runs as files: every call of every case with its outcome, to be judged again later without the
 * subject.
 *
 * <p>A trace is a text file of JSON objects, one a line. The first is the {@link
 * org.rtmv1.tck.engine.trace.TraceHeader}; every other one belongs to the session whose number
 * {@code s} says. A call is {@code {"s":1,"call":"RtmGetNetworkCount","in":[1],"out":[0,0],
 * "at":[earliest,latest]}}: {@code in} holds the arguments in the order of the C parameters (an
 * output buffer as true or false, a Flags variable left out), {@code out} what came back, {@code
 * at} the bounds of the subject's clock as FILETIMEs, one number where both are the same. A route
 * is the list of its members in the order of the structure, a MAC address being one number. The
 * last line says how many lines there are, so that a file that was cut off is known as such.
 */
@NullMarked
package org.rtmv1.tck.engine.trace;

import org.jspecify.annotations.NullMarked;
