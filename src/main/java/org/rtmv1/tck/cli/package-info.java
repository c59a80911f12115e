/** The command line: commands, their options, what they print and their exit codes. */
@NullMarked
package org.rtmv1.tck.cli;

import org.jspecify.annotations.NullMarked;
