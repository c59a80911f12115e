/** Certificates: what they state, how they are signed, and how they are checked. */
@NullMarked
package org.rtmv1.tck.report.certificate;

import org.jspecify.annotations.NullMarked;
