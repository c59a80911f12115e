@NullMarked
package org.rtmv1.tck.steps;

import org.jspecify.annotations.NullMarked;
