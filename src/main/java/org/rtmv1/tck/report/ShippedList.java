package org.rtmv1.tck.report;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads the lists that lie beside the templates. */
final class ShippedList {
  private ShippedList() {}

  static <T> List<T> read(String name, Class<T[]> type) {
    try (InputStream json = ShippedList.class.getResourceAsStream(name)) {
      if (json == null) {
        throw new IllegalStateException("the kit's list " + name + " is missing");
      }
      return List.of(JsonMapper.builder().build().readValue(json, type));
    } catch (IOException e) {
      throw new UncheckedIOException("the kit's list " + name + " cannot be read", e);
    }
  }
}
