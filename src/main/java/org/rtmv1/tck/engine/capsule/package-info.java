/**
 * Failures as files: the calls that lead to one deviation, what was expected and what was seen,
 * replayable against any subject and printable as a scenario, a Java test and a C program.
 */
@NullMarked
package org.rtmv1.tck.engine.capsule;

import org.jspecify.annotations.NullMarked;
