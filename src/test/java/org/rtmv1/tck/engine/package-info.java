@NullMarked
package org.rtmv1.tck.engine;

import org.jspecify.annotations.NullMarked;
