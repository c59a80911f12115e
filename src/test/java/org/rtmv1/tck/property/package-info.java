@NullMarked
package org.rtmv1.tck.property;

import org.jspecify.annotations.NullMarked;
