package org.rtmv1.tck.engine.trace;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.engine.CaseResult;
import org.rtmv1.tck.engine.RunTrace;
import org.rtmv1.tck.engine.SessionTrace;

/**
 * Writes a trace while the run goes on. Any thread may use it.
 *
 * <p>A failure to write does not stop the run: it is told at the end, by {@link #close}.
 */
public final class TraceWriter implements RunTrace, AutoCloseable {
  private final JsonGenerator json;
  private long lines;
  private int sessions;
  private @Nullable IOException failure;

  /** One line of a trace, without its end. */
  interface Line {
    void write(JsonGenerator json) throws IOException;
  }

  private TraceWriter(JsonGenerator json) {
    this.json = json;
  }

  /**
   * Begins a trace, over what was in the file.
   *
   * @throws IOException where the file cannot be written
   */
  public static TraceWriter create(Path file, TraceHeader header) throws IOException {
    JsonGenerator json =
        new JsonFactory()
            .createGenerator(
                new BufferedOutputStream(Files.newOutputStream(file)), JsonEncoding.UTF8);
    json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    TraceWriter writer = new TraceWriter(json);
    writer.write(line -> HeaderJson.write(line, header));
    writer.flush();
    return writer;
  }

  @Override
  public synchronized SessionTrace open(SessionKind kind) {
    int session = ++sessions;
    write(
        line -> {
          line.writeNumberField("s", session);
          line.writeStringField("open", kind.name());
        });
    return new SessionWriter(this, session);
  }

  @Override
  public void concludes(CaseResult result) {
    write(line -> ResultJson.write(line, result));
    flush();
  }

  synchronized void write(Line line) {
    if (failure != null) {
      return;
    }
    try {
      json.writeStartObject();
      line.write(json);
      json.writeEndObject();
      lines++;
    } catch (IOException e) {
      failure = e;
    }
  }

  /** Leaves nothing of the ended case to be lost. */
  synchronized void flush() {
    try {
      json.flush();
    } catch (IOException e) {
      failure = failure == null ? e : failure;
    }
  }

  /**
   * Ends the trace.
   *
   * @throws IOException where something of it could not be written
   */
  @Override
  public synchronized void close() throws IOException {
    write(line -> line.writeNumberField("end", lines + 1));
    if (failure != null) {
      throw failure;
    }
    json.writeRaw('\n');
    json.close();
  }
}
