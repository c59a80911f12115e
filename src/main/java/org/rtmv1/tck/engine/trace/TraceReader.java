package org.rtmv1.tck.engine.trace;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a trace line by line. Not thread-safe. */
public final class TraceReader implements AutoCloseable {
  private final BufferedReader lines;
  private final TraceHeader header;
  private long line = 1;

  private TraceReader(BufferedReader lines) throws IOException, MalformedTraceException {
    this.lines = lines;
    this.header = readHeader(lines);
  }

  /**
   * Opens a trace.
   *
   * @throws MalformedTraceException where the file does not begin like one
   * @throws IOException where it cannot be read
   */
  public static TraceReader open(Path file) throws IOException, MalformedTraceException {
    BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8));
    try {
      return new TraceReader(lines);
    } catch (IOException | MalformedTraceException e) {
      lines.close();
      throw e;
    }
  }

  private static TraceHeader readHeader(BufferedReader lines)
      throws IOException, MalformedTraceException {
    @Nullable String text = lines.readLine();
    if (text == null) {
      throw new MalformedTraceException("the file is empty");
    }
    try {
      return HeaderJson.read(LineParser.fields(text));
    } catch (GarbledException e) {
      throw new MalformedTraceException(1, String.valueOf(e.getMessage()));
    }
  }

  /** Returns what the trace says of the run as a whole. */
  public TraceHeader header() {
    return header;
  }

  /** Returns the next line, empty behind the last. */
  Optional<TraceLine> next() throws IOException, MalformedTraceException {
    @Nullable String text = lines.readLine();
    line++;
    if (text == null) {
      throw new MalformedTraceException(
          "the trace stops behind line "
              + (line - 1)
              + ", before its end: the run was broken off, or the file was cut");
    }
    try {
      TraceLine read = LineParser.line(text);
      if (read instanceof TraceLine.End end) {
        checkEnd(end);
        return Optional.empty();
      }
      return Optional.of(read);
    } catch (GarbledException e) {
      throw malformed(String.valueOf(e.getMessage()));
    }
  }

  private void checkEnd(TraceLine.End end) throws IOException, MalformedTraceException {
    if (end.lines() != line) {
      throw malformed("is the last of " + end.lines() + " by its own word: lines are missing");
    }
    if (lines.readLine() != null) {
      throw malformed("is the last by its own word, and yet the file goes on");
    }
  }

  /** Returns what to throw where the line that was read last cannot be right. */
  MalformedTraceException malformed(String why) {
    return new MalformedTraceException(line, why);
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
