package org.rtmv1.tck.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.rtmv1.tck.report.ResultFolder;

/** Opens the folder that results go to. */
final class OutputFolder {
  private OutputFolder() {}

  static ResultFolder open(Path folder) {
    try {
      return ResultFolder.open(folder);
    } catch (IOException e) {
      throw new UsageException(
          "Results cannot be written to "
              + folder.toAbsolutePath()
              + ": "
              + e.getClass().getSimpleName()
              + ": "
              + e.getMessage()
              + ".\nName a folder that can be written to with --out DIR.");
    }
  }
}
