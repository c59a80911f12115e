/** Known deviations: the file that lists them, and whether a run shows those and no others. */
@NullMarked
package org.rtmv1.tck.report.known;

import org.jspecify.annotations.NullMarked;
