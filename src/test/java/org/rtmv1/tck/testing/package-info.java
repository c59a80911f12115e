/** What the kit's own tests share. */
@NullMarked
package org.rtmv1.tck.testing;

import org.jspecify.annotations.NullMarked;
