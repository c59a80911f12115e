/**
 * Runs the kit: reads the requirement catalogue from the feature files, launches the engines, and
 * turns what the cases show into one verdict for each requirement.
 */
@NullMarked
package org.rtmv1.tck.launch;

import org.jspecify.annotations.NullMarked;
