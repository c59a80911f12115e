package org.rtmv1.tck.report.known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownDeviationsTest {
  private static final LocalDate TODAY = LocalDate.of(2031, 5, 1);

  @TempDir private Path folder;

  @Test
  void each_entry_says_who_why_where_and_until_when() {
    KnownDeviations list =
        read(
            """
            # What Acme 2 still does wrong.

            # The second client.
            REG-3
              owner:   Ann Example <ann@example.com>
              reason:  a protocol may register twice: it restarts that way
              # see the minutes
              link:    https://example.com/1
              expires: 2031-05-01
              cause:   0123456789ab

            DEL-5
              owner: Bo
              reason: it will be
              expires: 2032-01-01
            """);
    assertThat(list.entries()).hasSize(2);
    KnownDeviation first = list.entries().get(0);
    assertThat(first.inWords())
        .isEqualTo(
            "a protocol may register twice: it restarts that way (Ann Example <ann@example.com>, until 2031-05-01, https://example.com/1)");
    assertThat(first.cause()).contains("0123456789ab");
    assertThat(first.lines()).isEqualTo(new EntryLines(3, 4, 10, 9, 10));
    KnownDeviation second = list.entries().get(1);
    assertThat(second.inWords()).isEqualTo("it will be (Bo, until 2032-01-01)");
    assertThat(second.cause()).isEmpty();
    assertThat(second.lines()).isEqualTo(new EntryLines(12, 12, 15, 15, 12));
  }

  @Test
  void an_empty_file_lists_nothing() {
    assertThat(read("# nothing\n\n").entries()).isEmpty();
  }

  @Test
  void a_requirement_that_there_is_not_is_refused() {
    refused(
        "known.txt:1: there is no requirement 'REG-333'. Did you mean 'REG-3'? 'list' shows all of them. Correct this line, or delete lines 1 to 2.",
        "REG-333\n  owner: Bo\n");
    refused(
        "known.txt:2: there is no requirement 'Reg 3'. Did you mean 'REG-3'? 'list' shows all of them. Correct this line, or delete line 2.",
        "\nReg 3\n");
  }

  @Test
  void what_is_only_observed_cannot_be_a_known_deviation() {
    refused(
        "known.txt:1: REG-15 has level O: it is observed, and nothing deviates from it. Delete line 1.",
        "REG-15\n");
  }

  @Test
  void a_requirement_stands_there_once() {
    String entry = "REG-3\n  owner: Bo\n  reason: so\n  expires: 2032-01-01\n";
    refused("known.txt:5: REG-3 stands in line 1 already; keep one of the two.", entry + entry);
  }

  @Test
  void what_is_missing_is_named() {
    refused(
        "known.txt:1: REG-3 has no owner; add a line '  owner: ...' below this one.",
        "REG-3\n  reason: so\n");
    refused("known.txt:2: the owner of REG-3 is still to be written.", "REG-3\n  owner: ?\n");
    refused("known.txt:2: the owner of REG-3 is still to be written.", "REG-3\n  owner:\n");
    refused("known.txt:3: REG-3 has two of 'owner'.", "REG-3\n  owner: a\n  owner: b\n");
  }

  @Test
  void lines_that_say_nothing_are_refused() {
    refused(
        "known.txt:2: 'until: now' says none of owner, reason, link, expires, cause; write it like '  owner: Ann Example'.",
        "REG-3\n  until: now\n");
    refused(
        "known.txt:1: no requirement stands above this; begin with one, such as REG-3.",
        "  owner: Bo\n");
    refused(
        "known.txt:4: '1 March' is no date; write it like 2027-03-31.",
        "REG-3\n  owner: Bo\n  reason: so\n  expires: 1 March\n");
  }

  @Test
  void a_file_that_is_not_there_or_no_text_is_refused() throws IOException {
    Path file = folder.resolve("known.txt");
    assertThatThrownBy(() -> KnownDeviations.read(file, TODAY))
        .isInstanceOf(KnownDeviationsException.class)
        .hasMessage(
            "There is no file %s of known deviations.\nAdd --known-update to write it from this run, or give an empty file.",
            file);
    Files.write(file, new byte[] {'R', (byte) 0xC3, (byte) 0x28});
    assertThatThrownBy(() -> KnownDeviations.read(file, TODAY))
        .hasMessage(
            "%s is no text in UTF-8, so that no known deviations can be read from it.", file);
    assertThatThrownBy(() -> KnownDeviations.read(folder, TODAY))
        .isInstanceOf(KnownDeviationsException.class)
        .hasMessageStartingWith(folder + " cannot be read: ");
  }

  private static KnownDeviations read(String text) {
    return KnownDeviations.of("known.txt", text.lines().toList(), TODAY);
  }

  private static void refused(String message, String text) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(KnownDeviationsException.class)
        .hasMessage(message);
  }
}
