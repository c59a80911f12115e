/** Examines the adapter between an implementation and the kit, before any verdict. */
@NullMarked
package org.rtmv1.tck.engine.doctor;

import org.jspecify.annotations.NullMarked;
