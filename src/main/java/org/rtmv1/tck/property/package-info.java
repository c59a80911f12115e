/**
 * Laws of the documentation as jqwik properties: jqwik draws seeds and arguments, the kit expands
 * them into calls, and the oracle judges each call besides.
 */
@NullMarked
package org.rtmv1.tck.property;

import org.jspecify.annotations.NullMarked;
