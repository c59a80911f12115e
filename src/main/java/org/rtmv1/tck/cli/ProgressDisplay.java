package org.rtmv1.tck.cli;

import java.io.PrintWriter;
import org.rtmv1.tck.engine.CaseOutcome;
import org.rtmv1.tck.engine.CaseResult;
import org.rtmv1.tck.launch.RunObserver;

/**
 * Shows how far a run has come: a bar that is drawn again on a terminal, a line now and then
 * elsewhere.
 */
final class ProgressDisplay implements RunObserver {
  private static final int LINES = 10;
  private static final int WIDTH = 30;
  private static final String ERASE = "\r\u001B[K";

  private final PrintWriter out;
  private final ConsoleStyle style;
  private String drawn = "";
  private int cases;
  private int done;
  private int failed;

  ProgressDisplay(PrintWriter out, ConsoleStyle style) {
    this.out = out;
    this.style = style;
  }

  @Override
  public void started(int expected) {
    cases = expected;
    if (!style.redraws()) {
      line("Running " + expected + " cases");
    }
  }

  @Override
  public void ended(CaseResult result) {
    done++;
    failed += result.outcome() == CaseOutcome.DEVIATES ? 1 : 0;
    if (style.redraws()) {
      draw(bar() + " " + numbers());
    } else if (done <= cases && done % Math.max(1, cases / LINES) == 0) {
      line(numbers());
    }
  }

  @Override
  public void walking() {
    if (style.redraws()) {
      draw(bar() + " guided walks");
    } else {
      line("Guided walks");
    }
  }

  /** Leaves a clean line behind. */
  void finish() {
    if (style.redraws()) {
      out.print(ERASE);
      out.flush();
    }
  }

  private void line(String text) {
    out.println(text);
    out.flush();
  }

  private void draw(String text) {
    if (!text.equals(drawn)) {
      drawn = text;
      out.print(ERASE + text);
      out.flush();
    }
  }

  private String bar() {
    int filled = cases == 0 ? WIDTH : Math.min(WIDTH, WIDTH * done / cases);
    ConsoleStyle.Colour colour = failed == 0 ? ConsoleStyle.Colour.GREEN : ConsoleStyle.Colour.RED;
    return "[" + style.in(colour, "=".repeat(filled)) + " ".repeat(WIDTH - filled) + "]";
  }

  private String numbers() {
    return "%d of %d cases, %d failed".formatted(done, Math.max(cases, done), failed);
  }
}
