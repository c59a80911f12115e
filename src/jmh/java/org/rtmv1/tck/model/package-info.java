/** What judging costs, measured with JMH. */
@NullMarked
package org.rtmv1.tck.model;

import org.jspecify.annotations.NullMarked;
