@NullMarked
package org.rtmv1.tck.engine.concurrent;

import org.jspecify.annotations.NullMarked;
