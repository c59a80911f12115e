/** Tests of the documents: their commands are carried out, their links followed. */
@NullMarked
package org.rtmv1.tck.docs;

import org.jspecify.annotations.NullMarked;
