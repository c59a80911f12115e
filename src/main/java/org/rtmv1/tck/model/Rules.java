package org.rtmv1.tck.model;

import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.ChangeOutcome;
import org.rtmv1.tck.rtm.HandleOutcome;
import org.rtmv1.tck.rtm.LookUpOutcome;
import org.rtmv1.tck.rtm.NumberOutcome;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.rtm.RouteOutcome;
import org.rtmv1.tck.rtm.RtmFunction;
import org.rtmv1.tck.rtm.StatusOutcome;

/** The rules of the 14 functions and of the events, bound to what is believed of one subject. */
final class Rules {
  private final RegistrationRule registration;
  private final DeregistrationRule deregistration;
  private final AddRule add;
  private final DeleteRule delete;
  private final BlockDeleteRule blockDelete;
  private final DequeueRule dequeue;
  private final IsRouteRule isRoute;
  private final CountRule count;
  private final AgeRule age;
  private final EnumerationCreationRule enumerationCreation;
  private final EnumerationRule enumeration;
  private final WalkRule walk;
  private final EventRule event;

  Rules(World world) {
    Callers callers = new Callers(world);
    Families families = new Families(world);
    InputDomain domain = new InputDomain(world.manifest);
    Deregistrations deregistrations = new Deregistrations(world);
    Findings findings = findings(world);
    Subsets subsets = new Subsets(world, domain, findings);
    registration = new RegistrationRule(world, callers, deregistrations);
    deregistration = new DeregistrationRule(world, callers, deregistrations);
    add = new AddRule(world, callers, domain, findings.transitions(), deregistrations);
    delete = new DeleteRule(world, callers, domain, findings, deregistrations);
    blockDelete = new BlockDeleteRule(world, callers, domain, findings, deregistrations);
    SettledQueue settled = new SettledQueue(world, findings.removals());
    dequeue =
        new DequeueRule(
            world,
            callers,
            deregistrations,
            new MessageDelivery(world, findings, new UnexpectedMessage(world, findings.blame())),
            settled);
    isRoute = new IsRouteRule(world, callers, families, findings);
    count = new CountRule(world, families, findings);
    age = new AgeRule(world, domain);
    enumerationCreation = new EnumerationCreationRule(world, callers, families, subsets);
    enumeration = new EnumerationRule(world, callers, subsets, findings);
    walk = new WalkRule(world, callers, families, subsets, new WalkStep(world, subsets, findings));
    event = new EventRule(world, settled);
  }

  private static Findings findings(World world) {
    Blame blame = new Blame(world);
    Removals removals = new Removals(world);
    RouteCheck check = new RouteCheck(world, removals);
    Transitions transitions = new Transitions(world, removals, check, new WrongResult(blame));
    return new Findings(check, removals, blame, transitions);
  }

  Judgement judge(Operation call, Outcome outcome) {
    RtmFunction function = call.function();
    return switch (function) {
      case REGISTER_CLIENT ->
          registration.judge((Operation.RegisterClient) call, (HandleOutcome) outcome);
      case DEREGISTER_CLIENT ->
          deregistration.judge((Operation.DeregisterClient) call, (StatusOutcome) outcome);
      case ADD_ROUTE -> add.judge((Operation.AddRoute) call, (ChangeOutcome) outcome);
      case DELETE_ROUTE -> delete.judge((Operation.DeleteRoute) call, (ChangeOutcome) outcome);
      case BLOCK_DELETE_ROUTES ->
          blockDelete.judge((Operation.BlockDeleteRoutes) call, (StatusOutcome) outcome);
      case DEQUEUE_ROUTE_CHANGE_MESSAGE ->
          dequeue.judge((Operation.DequeueRouteChangeMessage) call, (ChangeOutcome) outcome);
      default -> judgeRead(function, call, outcome);
    };
  }

  private Judgement judgeRead(RtmFunction function, Operation call, Outcome outcome) {
    return switch (function) {
      case IS_ROUTE -> isRoute.judge((Operation.IsRoute) call, (LookUpOutcome) outcome);
      case GET_NETWORK_COUNT ->
          count.judge((Operation.GetNetworkCount) call, (NumberOutcome) outcome);
      case GET_ROUTE_AGE -> age.judge((Operation.GetRouteAge) call, (NumberOutcome) outcome);
      case CREATE_ENUMERATION_HANDLE ->
          enumerationCreation.judge(
              (Operation.CreateEnumerationHandle) call, (HandleOutcome) outcome);
      case ENUMERATE_GET_NEXT_ROUTE ->
          enumeration.judge((Operation.EnumerateGetNextRoute) call, (RouteOutcome) outcome);
      case CLOSE_ENUMERATION_HANDLE ->
          enumeration.judge((Operation.CloseEnumerationHandle) call, (StatusOutcome) outcome);
      case GET_FIRST_ROUTE -> walk.judge((Operation.GetFirstRoute) call, (RouteOutcome) outcome);
      default -> walk.judge((Operation.GetNextRoute) call, (RouteOutcome) outcome);
    };
  }

  /** Tells whether a message must be waiting for the client. */
  boolean owesMessage(@Nullable Client client) {
    return client != null && event.owesMessage(client);
  }

  Judgement judgeEvent(int number, boolean signalled) {
    return event.judge(number, signalled);
  }
}
