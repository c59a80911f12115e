/**
 * Several runs side by side: what differs between subjects, and what changed from one version of a
 * subject to the next.
 *
 * <p>A {@link org.rtmv1.tck.report.comparison.Page} says it in text, Markdown or HTML.
 */
@NullMarked
package org.rtmv1.tck.report.comparison;

import org.jspecify.annotations.NullMarked;
