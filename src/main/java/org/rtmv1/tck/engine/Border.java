package org.rtmv1.tck.engine;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.wire.AgentException;

/**
 * The border between the kit and a provider: whatever a method of the provider does, what comes
 * back is a value or a {@link SubjectLostException} that says what happened.
 */
final class Border {
  private final String provider;
  private final CallMeter meter;

  Border(String provider, CallMeter meter) {
    this.provider = provider;
    this.meter = meter;
  }

  /** Calls {@code method}, which is to return something. */
  <T> T get(Object function, String contract, Callable<@Nullable T> method) {
    @Nullable T came = enter(function, contract, method);
    if (came == null) {
      throw breach(function, "null", contract);
    }
    return came;
  }

  /** Calls {@code method}, which returns nothing. */
  void run(Object function, String contract, Runnable method) {
    this.<Object>enter(
        function,
        contract,
        () -> {
          method.run();
          return null;
        });
  }

  SubjectLostException breach(Object function, String came, String contract) {
    return new BorderBreach(provider, SpiMethod.name(function), came, contract).lost(Blame.ADAPTER);
  }

  private <T> @Nullable T enter(Object function, String contract, Callable<@Nullable T> method) {
    meter.started(function);
    try {
      return method.call();
    } catch (Throwable thrown) {
      throw lost(function, contract, thrown);
    } finally {
      meter.ended();
    }
  }

  /** Returns what to throw in place of {@code thrown}. */
  SubjectLostException lost(Object function, String contract, Throwable thrown) {
    if (thrown instanceof VirtualMachineError error && !(error instanceof StackOverflowError)) {
      throw error;
    }
    if (thrown instanceof AgentException agent) {
      return new SubjectLostException(
          blame(agent.where()), String.valueOf(agent.getMessage()), agent.hung());
    }
    return breach(function, ThrownSummary.of(thrown), contract);
  }

  private static Blame blame(AgentException.Cause cause) {
    return cause == AgentException.Cause.SUBJECT ? Blame.SUBJECT : Blame.ADAPTER;
  }
}
