package org.rtmv1.tck.launch;

import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.PickleStepArgument;
import io.cucumber.messages.types.PickleStepType;
import io.cucumber.messages.types.PickleTable;
import io.cucumber.messages.types.PickleTableCell;
import io.cucumber.messages.types.PickleTableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The text of a scenario as a reader sees it, the values of its examples filled in. */
final class StepLines {
  private StepLines() {}

  static List<String> of(Pickle pickle) {
    List<String> lines = new ArrayList<>();
    Optional<PickleStepType> before = Optional.empty();
    for (PickleStep step : pickle.getSteps()) {
      boolean goesOn = before.isPresent() && before.equals(step.getType());
      lines.add((goesOn ? "And" : keyword(step)) + " " + step.getText());
      step.getArgument()
          .flatMap(PickleStepArgument::getDataTable)
          .ifPresent(table -> addTable(table, lines));
      before = step.getType();
    }
    return lines;
  }

  private static String keyword(PickleStep step) {
    return switch (step.getType().orElse(PickleStepType.UNKNOWN)) {
      case CONTEXT -> "Given";
      case ACTION -> "When";
      case OUTCOME -> "Then";
      default -> "And";
    };
  }

  private static void addTable(PickleTable table, List<String> lines) {
    int columns = table.getRows().get(0).getCells().size();
    int[] widths = new int[columns];
    for (PickleTableRow row : table.getRows()) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], row.getCells().get(i).getValue().length());
      }
    }
    table.getRows().forEach(row -> lines.add(line(row.getCells(), widths)));
  }

  private static String line(List<PickleTableCell> cells, int[] widths) {
    StringBuilder line = new StringBuilder("  |");
    for (int i = 0; i < widths.length; i++) {
      String value = cells.get(i).getValue();
      line.append(' ').append(value).append(" ".repeat(widths[i] - value.length())).append(" |");
    }
    return line.toString();
  }
}
