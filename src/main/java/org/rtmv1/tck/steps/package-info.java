/**
 * The glue between the feature files and a session: what each step of the vocabulary does and
 * asserts, and what a scenario that has ended says of the subject.
 *
 * <p>The step classes are found by Cucumber, which is why they and their methods are public.
 */
@NullMarked
package org.rtmv1.tck.steps;

import org.jspecify.annotations.NullMarked;
