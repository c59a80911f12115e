/** Subjects that are wrong, or right in unusual ways: what the kit itself is tested with. */
@NullMarked
package org.rtmv1.tck.defects;

import org.jspecify.annotations.NullMarked;
