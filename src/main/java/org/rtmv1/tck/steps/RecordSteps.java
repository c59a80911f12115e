package org.rtmv1.tck.steps;

import io.cucumber.java.en.Then;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.model.Observation;
import org.rtmv1.tck.rtm.ChangeOutcome;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.Network;
import org.rtmv1.tck.rtm.Route;

/** Records what a subject does where the documentation leaves the choice. */
public final class RecordSteps {
  private static final String AS = "it is recorded as {string}: ";
  private static final Duration STEP = Duration.ofSeconds(1);

  private final Case scenario;
  private final Routes routes;
  private final Messages messages;
  private final Walk walk;

  /** Called by Cucumber. */
  public RecordSteps(Case scenario, Routes routes, Messages messages, Walk walk) {
    this.scenario = scenario;
    this.routes = routes;
    this.messages = messages;
    this.walk = walk;
  }

  @Then(AS + "the answer")
  public void answer(String register) {
    record(register, scenario.end().orElseGet(() -> words().text(scenario.last())));
  }

  @Then(AS + "whether the event of client {string} is signalled")
  public void event(String register, String client) {
    scenario.prepares();
    boolean signalled = scenario.session().isSignalled(scenario.names().client(client).event());
    record(register, signalled ? "signalled" : "not signalled");
  }

  @Then(AS + "the best route to {destination}")
  public void bestRoute(String register, Network network) {
    scenario.prepares();
    record(register, words().text(routes.best(network).stream().toList()));
  }

  @Then(AS + "the routes of the {family} table")
  public void table(String register, Family family) {
    scenario.prepares();
    record(register, inAnyOrder(routes.all(family)));
  }

  @Then(AS + "the messages of client {string}")
  public void messages(String register, String client) {
    scenario.prepares();
    List<Message> drained = messages.drain(scenario.names().client(client));
    record(
        register,
        drained.isEmpty()
            ? "no message"
            : drained.stream().map(words()::text).collect(Collectors.joining("; ")));
  }

  @Then(AS + "the routes that enumeration {string} returns")
  public void enumeration(String register, String name) {
    scenario.prepares();
    long handle = scenario.names().enumeration(name).handle();
    record(register, handle == 0 ? "no enumeration" : inAnyOrder(routes.rest(handle)));
  }

  @Then(AS + "what the call stored")
  public void stored(String register) {
    ChangeOutcome outcome = (ChangeOutcome) scenario.last().outcome();
    record(
        register,
        "Flags %s, current best route %s, previous best route %s"
            .formatted(
                Integer.toUnsignedString(outcome.flags()),
                stored(outcome.curBestRoute()),
                stored(outcome.prevBestRoute())));
  }

  @Then(AS + "the order of a walk of the {family} routes")
  public void order(String register, Family family) {
    scenario.prepares();
    record(register, words().text(walk.of(family, 0)));
  }

  @Then(AS + "how late the route to {destination} goes")
  public void lateness(String register, Network network) {
    scenario.prepares();
    long most = scenario.run().settings().expiryWait().toSeconds();
    for (long late = 0; late <= most; late++) {
      if (routes.haveGone(network)) {
        record(register, "within " + (late + 1) + " s of its time");
        return;
      }
      scenario.use(() -> scenario.session().pass(STEP));
    }
    record(register, "not within " + most + " s of its time");
  }

  @Then(AS + "the priorities in the {family} table")
  public void priorities(String register, Family family) {
    scenario.prepares();
    Map<String, TreeSet<String>> priorities = new TreeMap<>();
    for (Route route : routes.all(family)) {
      priorities
          .computeIfAbsent(Column.CLIENT.read(route, scenario.names()), none -> new TreeSet<>())
          .add(Column.PRIORITY.read(route, scenario.names()));
    }
    record(register, "FSD_Priority by client: " + priorities);
  }

  private String stored(@Nullable Route route) {
    return route == null ? "not stored" : words().text(route);
  }

  private String inAnyOrder(List<Route> all) {
    return all.isEmpty()
        ? "no route"
        : all.stream().map(words()::text).sorted().collect(Collectors.joining("; "));
  }

  private void record(String register, String seen) {
    scenario.observed(new Observation(register, seen));
  }

  private Answer words() {
    return new Answer(scenario.names());
  }
}
