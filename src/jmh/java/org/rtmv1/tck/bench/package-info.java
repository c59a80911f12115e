/** The performance figures of the kit, measured with JMH. */
@NullMarked
package org.rtmv1.tck.bench;

import org.jspecify.annotations.NullMarked;
