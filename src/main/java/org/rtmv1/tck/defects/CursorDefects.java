package org.rtmv1.tck.defects;

import static org.rtmv1.tck.defects.Act.*;
import static org.rtmv1.tck.defects.Caller.*;
import static org.rtmv1.tck.defects.Defect.defect;
import static org.rtmv1.tck.defects.Slips.*;
import static org.rtmv1.tck.defects.Way.to;
import static org.rtmv1.tck.rtm.EnumerationFlags.*;
import static org.rtmv1.tck.rtm.ReturnCode.*;
import static org.rtmv1.tck.rtm.RouteChange.*;
import static org.rtmv1.tck.rtm.RtmFunction.*;

import java.util.*;
import java.util.function.*;
import org.rtmv1.tck.rtm.*;
import org.rtmv1.tck.rtm.Operation.*;
import org.rtmv1.tck.spi.*;

/** Wrong handles and positions of enumerations. */
final class CursorDefects {
  static final List<Defect> ALL =
      List.of(
          defect("EnumeratesForClients", "ENM-4")
              .says("A client handle is taken for an enumeration at its end.")
              .by(
                  refusing(
                      ENUMERATE_GET_NEXT_ROUTE,
                      (table, handle) -> table.handles.get(handle) instanceof PlainClient,
                      ERROR_NO_MORE_ROUTES))
              .shownBy(register(A), next(A.handle())),
          defect("EnumeratesForNull", "ENM-4")
              .says("A NULL handle is taken for an enumeration at its end.")
              .by(
                  refusing(
                      ENUMERATE_GET_NEXT_ROUTE,
                      (table, handle) -> handle == 0,
                      ERROR_NO_MORE_ROUTES))
              .shownBy(next(0L)),
          defect("EnumeratesAfterTheClose", "ENM-4")
              .says("A closed handle is taken for an enumeration at its end.")
              .history()
              .by(
                  refusing(
                      ENUMERATE_GET_NEXT_ROUTE,
                      (table, handle) ->
                          table.handles.former.get(handle) instanceof PlainEnumeration,
                      ERROR_NO_MORE_ROUTES))
              .shownBy(
                  register(A), add(A, to(1)), enumerate(1, NONE, to(1).ip()), close(1), next(1)),
          defect("ClosesTwice", "ENM-5")
              .says("A handle can be closed again.")
              .history()
              .by(
                  () ->
                      new Rules() {
                        @Override
                        Outcome answered(Operation call, Outcome outcome) {
                          return during(CLOSE_ENUMERATION_HANDLE)
                                  && table().handles.former.containsKey(Handles.of(call))
                              ? new StatusOutcome(NO_ERROR)
                              : outcome;
                        }
                      })
              .shownBy(
                  register(A), add(A, to(1)), enumerate(1, NONE, to(1).ip()), close(1), close(1)),
          defect("RefusesToCloseBeforeTheEnd", "ENM-5")
              .says("An enumeration that is not at its end cannot be closed.")
              .by(
                  refusing(
                      CLOSE_ENUMERATION_HANDLE,
                      (table, handle) ->
                          table.handles.get(handle) instanceof PlainEnumeration enumeration
                              && enumeration.position < enumeration.entries.size(),
                      ERROR_INVALID_HANDLE))
              .shownBy(register(A), add(A, to(1)), enumerate(1, NONE, to(1).ip()), close(1)),
          defect("ClosingLeavesTheHandle", "ENM-4")
              .says("An enumeration goes on although it was closed.")
              .history()
              .by(
                  acting(
                      (call, act) ->
                          call.function() == CLOSE_ENUMERATION_HANDLE
                              ? new StatusOutcome(NO_ERROR)
                              : act.get()))
              .shownBy(
                  register(A), add(A, to(1)), enumerate(1, NONE, to(1).ip()), close(1), next(1)),
          defect("StartsOverAfterAnAddition", "ENM-6")
              .says("An addition sends the open enumerations back to their start.")
              .history()
              .by(
                  afterwards(
                      ADD_ROUTE, table -> enumerations(table).forEach(each -> each.position = 0)))
              .shownBy(
                  register(A),
                  add(A, to(1)),
                  enumerate(1, NONE, to(1).ip()),
                  next(1),
                  add(A, to(2)),
                  next(1)),
          defect("RepeatsAfterAnInsertion", "ENM-6")
              .says("A position is an index in the sorted table, which an addition shifts.")
              .history()
              .inconsistent()
              .by(
                  EnumerationDefects.stepping(
                      (rules, enumeration) -> {
                        List<Entry> sorted =
                            new ArrayList<>(
                                rules.enumerated(enumeration.family, enumeration.subset));
                        sorted.sort((one, other) -> rules.order().compare(one.route, other.route));
                        int index = enumeration.position;
                        enumeration.position = Math.min(index + 1, sorted.size());
                        return index < sorted.size() ? sorted.get(index) : null;
                      }))
              .shownBy(
                  register(A),
                  add(A, to(2)),
                  enumerate(1, NONE, to(1).ip()),
                  next(1),
                  add(A, to(1)),
                  next(1)),
          defect("SharesOneCursor", "ENM-7")
              .says("All open enumerations move together.")
              .history()
              .by(
                  afterwards(
                      ENUMERATE_GET_NEXT_ROUTE,
                      table -> {
                        int furthest =
                            enumerations(table).stream().mapToInt(e -> e.position).max().orElse(0);
                        enumerations(table)
                            .forEach(
                                each -> each.position = Math.min(furthest, each.entries.size()));
                      }))
              .shownBy(
                  register(A),
                  add(A, to(1)),
                  enumerate(1, NONE, to(1).ip()),
                  enumerate(2, NONE, to(1).ip()),
                  next(1),
                  next(2)),
          defect("ASecondEnumerationRestartsTheFirst", "ENM-7")
              .says("Opening an enumeration sends the open ones back to their start.")
              .boundary()
              .by(
                  afterwards(
                      CREATE_ENUMERATION_HANDLE,
                      table -> enumerations(table).forEach(each -> each.position = 0)))
              .shownBy(
                  register(A),
                  add(A, to(1)),
                  enumerate(1, NONE, to(1).ip()),
                  next(1),
                  enumerate(2, NONE, to(1).ip()),
                  next(1)),
          defect("ClosingOneClosesAll", "ENM-7")
              .says("Closing one enumeration closes all of them.")
              .history()
              .by(
                  afterwards(
                      CLOSE_ENUMERATION_HANDLE,
                      table ->
                          enumerations(table)
                              .forEach(each -> table.handles.end(table.handles.of(each)))))
              .shownBy(
                  register(A),
                  add(A, to(1)),
                  enumerate(1, NONE, to(1).ip()),
                  enumerate(2, NONE, to(1).ip()),
                  close(1),
                  next(2)));

  private CursorDefects() {}

  private static List<PlainEnumeration> enumerations(PlainTable table) {
    return table.handles.live().stream()
        .filter(PlainEnumeration.class::isInstance)
        .map(PlainEnumeration.class::cast)
        .toList();
  }

  private static Supplier<Rules> refusing(
      RtmFunction function, BiPredicate<PlainTable, Long> handle, int wrong) {
    return () ->
        new Rules() {
          @Override
          public int refusal(Operation call, int correct) {
            return call.function() == function && handle.test(table(), Handles.of(call))
                ? wrong
                : correct;
          }
        };
  }
}
