package org.rtmv1.tck.engine.divergence;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.engine.script.HandleSlot;
import org.rtmv1.tck.engine.script.Step;
import org.rtmv1.tck.rtm.ChangeOutcome;
import org.rtmv1.tck.rtm.FileTime;
import org.rtmv1.tck.rtm.HandleOutcome;
import org.rtmv1.tck.rtm.IpRoute;
import org.rtmv1.tck.rtm.IpSpecificData;
import org.rtmv1.tck.rtm.LookUpOutcome;
import org.rtmv1.tck.rtm.NumberOutcome;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.rtm.ReturnCode;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RouteChange;
import org.rtmv1.tck.rtm.RouteOutcome;
import org.rtmv1.tck.rtm.RtmFunction;
import org.rtmv1.tck.rtm.TimeToLive;

/**
 * Tells what the API shows of each call of one run, with the implementation's own values named by
 * the calls that they come from. Contents that the documentation gives no meaning are left out.
 */
final class Appearance {
  private static final String PRIORITY = "FSD_Priority";
  private static final String TIME_STAMP = "RR_TimeStamp";
  private static final String OF = " of ";

  private final Moments moments;
  private final long slack;
  private final boolean exactAges;
  private final Map<Long, Integer> liveHandles = new HashMap<>();
  private final Map<Integer, Integer> priorities = new HashMap<>();
  private final Map<Integer, Long> handles = new HashMap<>();
  private final Map<Integer, Long> timeStamps = new HashMap<>();

  /**
   * Starts a run.
   *
   * @param slack how far a time stamp may be from its call, in FILETIME units
   * @param exactAges whether ages compare as numbers: on virtual clocks
   */
  Appearance(long slack, boolean exactAges) {
    this.moments = new Moments(slack);
    this.slack = slack;
    this.exactAges = exactAges;
  }

  /**
   * Takes in a call, and tells what it shows.
   *
   * @param number counts the steps from 1
   * @param before the time before the call on the subject's clock
   * @param now the time after it
   */
  Shown of(int number, Step.Invoke step, Outcome outcome, long before, long now) {
    moments.add(number, before, now);
    RtmFunction function = step.call().function();
    if (outcome instanceof HandleOutcome created) {
      return created(number, step, created);
    }
    keep(step, outcome);
    if (outcome instanceof ChangeOutcome change) {
      return changed(number, function, change);
    }
    if (outcome instanceof LookUpOutcome found) {
      return lookedUp(number, found);
    }
    if (outcome instanceof NumberOutcome value) {
      return numbered(step, value, now);
    }
    return outcome instanceof RouteOutcome read
        ? read(number, function, read)
        : ended(step, outcome);
  }

  private Shown created(int number, Step.Invoke step, HandleOutcome outcome) {
    String error = ReturnCode.name(outcome.error(), step.call().function());
    if (outcome.handle() == 0) {
      return Shown.of(Shown.RETURN_VALUE, "NULL, " + error);
    }
    int origin = liveHandles.getOrDefault(outcome.handle(), number);
    liveHandles.put(outcome.handle(), origin);
    handles.put(step.slot(), outcome.handle());
    return new Shown.Collector()
        .put(Shown.RETURN_VALUE, "handle")
        .put("handle", new Shown.Origin("the handle", origin, origin))
        .shown();
  }

  private Shown ended(Step.Invoke step, Outcome outcome) {
    boolean ends =
        step.call() instanceof Operation.DeregisterClient
            || step.call() instanceof Operation.CloseEnumerationHandle;
    if (ends && outcome.error() == ReturnCode.NO_ERROR) {
      long named = HandleSlot.handleOf(step.call());
      liveHandles.remove(
          HandleSlot.isSlot(named) ? handles.getOrDefault(HandleSlot.slot(named), 0L) : named);
    }
    return Shown.of(Shown.RETURN_VALUE, ReturnCode.name(outcome.error(), step.call().function()));
  }

  private Shown changed(int number, RtmFunction function, ChangeOutcome outcome) {
    Shown.Collector parts = new Shown.Collector();
    parts.put(Shown.RETURN_VALUE, ReturnCode.name(outcome.error(), function));
    if (outcome.error() == ReturnCode.NO_ERROR
        || outcome.error() == ReturnCode.ERROR_MORE_MESSAGES) {
      parts.put(Shown.FLAGS, RouteChange.name(outcome.flags()));
      if ((outcome.flags() & RouteChange.RTM_ROUTE_ADDED) != 0) {
        put(parts, number, "CurBestRoute", outcome.curBestRoute());
      }
      if ((outcome.flags() & RouteChange.RTM_ROUTE_DELETED) != 0) {
        put(parts, number, "PrevBestRoute", outcome.prevBestRoute());
      }
    }
    return parts.shown();
  }

  private Shown lookedUp(int number, LookUpOutcome outcome) {
    Shown.Collector parts = new Shown.Collector();
    if (outcome.found()) {
      parts.put(Shown.RETURN_VALUE, "TRUE");
      put(parts, number, "BestRoute", outcome.bestRoute());
    } else {
      String error = ReturnCode.name(outcome.lastError(), RtmFunction.IS_ROUTE);
      parts.put(Shown.RETURN_VALUE, "FALSE, " + error);
    }
    return parts.shown();
  }

  private Shown read(int number, RtmFunction function, RouteOutcome outcome) {
    Shown.Collector parts = new Shown.Collector();
    parts.put(Shown.RETURN_VALUE, ReturnCode.name(outcome.error(), function));
    if (outcome.error() == ReturnCode.NO_ERROR) {
      put(parts, number, "Route", outcome.route());
    }
    return parts.shown();
  }

  private Shown numbered(Step.Invoke step, NumberOutcome outcome, long now) {
    boolean age = step.call() instanceof Operation.GetRouteAge;
    String error = ReturnCode.name(outcome.lastError(), step.call().function());
    if (outcome.value() == (age ? TimeToLive.INFINITE : 0)) {
      return Shown.of(Shown.RETURN_VALUE, outcome.value() + ", " + error);
    }
    boolean asExpected =
        age && !exactAges && isAge(outcome.value(), timeStamps.get(step.routeSlot()), now);
    return Shown.of(Shown.RETURN_VALUE, asExpected ? "the time since" : outcome.value());
  }

  private boolean isAge(int seconds, @Nullable Long timeStamp, long now) {
    return timeStamp != null
        && Math.abs(seconds * FileTime.PER_SECOND - (now - timeStamp))
            <= slack + FileTime.PER_SECOND;
  }

  private void put(Shown.Collector parts, int number, String name, @Nullable Route route) {
    if (route == null) {
      parts.put(name, "nothing");
      return;
    }
    Route bare = route.withTimeStamp(0);
    if (bare instanceof IpRoute ip) {
      int priority = ip.familySpecificData().priority();
      int origin = priorities.computeIfAbsent(priority, unknown -> number);
      parts.put(PRIORITY + OF + name, new Shown.Origin("the " + PRIORITY, origin, origin));
      bare = ip.withTimeStamp(0).withFamilySpecificData(withoutPriority(ip.familySpecificData()));
    }
    parts.put(name, bare);
    parts.put(TIME_STAMP + OF + name, moments.origin(TIME_STAMP, route.timeStamp()));
  }

  private static IpSpecificData withoutPriority(IpSpecificData data) {
    return new IpSpecificData(
        data.type(),
        data.policy(),
        data.nextHopAs(),
        0,
        data.metric(),
        data.metric1(),
        data.metric2(),
        data.metric3(),
        data.metric4(),
        data.metric5(),
        data.flags());
  }

  /** Keeps the time stamp of a route whose age may be asked for. */
  private void keep(Step.Invoke step, Outcome outcome) {
    if (step.slot() == 0) {
      return;
    }
    Route route = null;
    if (outcome instanceof LookUpOutcome found) {
      route = found.bestRoute();
    } else if (outcome instanceof RouteOutcome read) {
      route = read.route();
    } else if (outcome instanceof ChangeOutcome change) {
      route = change.curBestRoute();
    }
    if (route != null) {
      timeStamps.put(step.slot(), route.timeStamp());
    }
  }
}
