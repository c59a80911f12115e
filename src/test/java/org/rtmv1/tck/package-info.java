/** Checks of the kit as a whole. */
@NullMarked
package org.rtmv1.tck;

import org.jspecify.annotations.NullMarked;
