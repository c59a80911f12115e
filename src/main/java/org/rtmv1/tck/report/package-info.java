/** Results as people and programs read them: JSON, JUnit XML and HTML. */
@NullMarked
package org.rtmv1.tck.report;

import org.jspecify.annotations.NullMarked;
