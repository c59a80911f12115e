@NullMarked
package org.rtmv1.tck.defects;

import org.jspecify.annotations.NullMarked;
